using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

/// <summary>Adds a colleague, or changes name, role and the link to a provider.</summary>
static class SavePerson
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int? PersonId, PersonFields Fields, PersonFields? Seen = null) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var (fields, name) = (request.Fields, request.Fields.Name.Trim());
            Refusal.When(fields.NameProblem() is not null, fields.NameProblem() ?? "");
            var people = await db.People.ToListAsync(cancellationToken);
            var person = people.FirstOrDefault(p => p.Id == request.PersonId);
            Refusal.When(person is null && request.PersonId is not null, "This person is not available.");
            MustBeAlone(people, person, fields);
            if (person is null)
            {
                db.People.Add(new Person { Name = name, Role = fields.Role, ProviderId = fields.ProviderId });
                return $"Added {name}";
            }

            PracticeWriter.MustBeAsSeen(request.Seen, PersonFields.Of(person), seen => seen.InWords);
            Refusal.When(fields.Role != Role.Manager && Managers.IsLast(people, person), Managers.LastStays);
            (person.Name, person.Role, person.ProviderId) = (name, fields.Role, fields.ProviderId);
            return "Saved";
        });

        static void MustBeAlone(List<Person> people, Person? person, PersonFields fields)
        {
            var others = people.Where(p => p != person && p.IsActive).ToList();
            Refusal.When(others.Any(p => string.Equals(p.Name, fields.Name.Trim(), StringComparison.OrdinalIgnoreCase)),
                "Someone with this name is already here. Add an initial to tell them apart.");
            var linked = others.FirstOrDefault(p => fields.ProviderId is not null && p.ProviderId == fields.ProviderId);
            Refusal.When(linked is not null, $"{linked?.Name} is already linked to this provider.");
        }
    }
}
