using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.NewCase;

/// <summary>Patients whose name, phone or email holds every word that was typed.</summary>
static class FindPatients
{
    [Needs(May.Read)]
    public sealed record Query(string Text) : IRequest<IReadOnlyList<FoundPatient>>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Query, IReadOnlyList<FoundPatient>>
    {
        public async Task<IReadOnlyList<FoundPatient>> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var found = db.Patients.AsNoTracking().Where(p => !p.IsInactive);
            foreach (var word in SearchText.Fold(request.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                found = found.Where(p => p.SearchKey.Contains(word));
            }

            var patients = await found.OrderBy(p => p.LastName).ThenBy(p => p.FirstName).ThenBy(p => p.Id).Take(12).ToListAsync(cancellationToken);
            return [.. patients.Select(p => FoundPatient.From(p, clock.Today))];
        }
    }
}

/// <param name="Hint">What tells two patients of one name apart: birth date and phone.</param>
public sealed record FoundPatient(int Id, string Name, string Hint)
{
    public static FoundPatient From(Patient patient, DateOnly today) => new(patient.Id, patient.FullName, string.Join(", ", new[]
    {
        patient.BirthDate is { } born ? $"born {Words.Date(born, today)}" : "",
        patient.Phone,
    }.Where(part => part.Length > 0)));

    public override string ToString() => Name;
}
