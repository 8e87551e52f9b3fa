using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases;

/// <summary>A case as its dialogs need it; null when there is none with this number.</summary>
static class LookAtCase
{
    [Needs(May.Read)]
    public sealed record Query(int CaseId) : IRequest<CaseBrief?>, IReadsCase;

    sealed class Handler(IDbContextFactory<PracticeDb> databases) : IRequestHandler<Query, CaseBrief?>
    {
        public async Task<CaseBrief?> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var found = await CaseWriter.WithPlan(db).AsNoTrackingWithIdentityResolution()
                .FirstOrDefaultAsync(c => c.Id == request.CaseId, cancellationToken);
            return found is null ? null : Brief(found);
        }

        static CaseBrief Brief(Case found) => new()
        {
            Id = found.Id,
            Version = found.Version,
            PatientId = found.PatientId,
            Patient = found.Patient.FullName,
            DoNotContact = found.Patient.DoNotContact,
            RecallDueOn = found.Patient.RecallDueOn,
            Title = found.Title,
            Stage = found.Stage,
            Outcome = found.Outcome,
            IsCheckedIn = found.CheckedInOn is not null,
            OwnerId = found.OwnerId,
            ProviderId = found.ProviderId,
            Fee = found.Fee,
            Next = found.Next,
            NextPersonId = found.NextPersonId,
            Lines = [.. found.Procedures.Select(Line)],
            Visits = [.. found.OpenVisits.Select(Visit)],
        };

        static LineBrief Line(Procedure line) => new()
        {
            Id = line.Id,
            Name = line.Name,
            Site = line.Site,
            Figures = line.Figures,
            State = line.State,
            Group = line.AlternateGroup,
            IsRecommended = line.IsRecommended,
            Minutes = line.Minutes,
            IsBooked = line.IsBooked,
        };

        static VisitBrief Visit(Appointment visit) => new()
        {
            Id = visit.Id,
            Start = visit.Start,
            Minutes = visit.Minutes,
            ChairId = visit.OperatoryId,
            ProviderId = visit.ProviderId,
            Where = string.Join(", ", new[] { visit.Operatory?.Name, visit.Provider?.Name }.OfType<string>()),
            Lines = [.. visit.Procedures.Select(line => line.Id)],
        };
    }
}
