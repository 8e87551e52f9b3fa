using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Settings;

/// <summary>A practice without a manager could not change its settings any more.</summary>
static class Managers
{
    public const string LastStays = "This is the last manager. Make someone else a manager first.";

    public static bool IsLast(IEnumerable<Person> people, Person person) =>
        person is { IsActive: true, Role: Role.Manager } && !people.Any(p => p.Id != person.Id && p is { IsActive: true, Role: Role.Manager });
}
