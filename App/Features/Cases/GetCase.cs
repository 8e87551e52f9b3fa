using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases;

/// <summary>One case with all that its panel shows; null when there is none with this number.</summary>
static class GetCase
{
    [Needs(May.Read)]
    public sealed record Query(int CaseId) : IRequest<CaseView?>, IReadsCase;

    /// <summary>The patient's visits that are not of this case. Split, because as one query SQLite would first join all visits
    /// of everybody with their treatments.</summary>
    internal static IQueryable<Appointment> OtherVisits(PracticeDb db, Case plan) => db.Appointments.AsSplitQuery()
        .Include(v => v.Operatory).Include(v => v.Provider).Include(v => v.Procedures)
        .Where(v => v.PatientId == plan.PatientId && v.CaseId != plan.Id && v.Status != AppointmentStatus.Undone);

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeBook book, PracticeClock clock, CurrentUser user) : IRequestHandler<Query, CaseView?>
    {
        public async Task<CaseView?> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.Cases.Where(c => c.Id == request.CaseId).Select(CardFacts.Of).FirstOrDefaultAsync(cancellationToken) is not { } card)
            {
                return null;
            }

            var plan = await CaseWriter.Load(db, request.CaseId);
            var rests = await db.Cases.Where(c => c.SplitFromId == plan.Id && c.Outcome != Outcome.Rejoined)
                .OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(cancellationToken);
            var others = await OtherVisits(db, plan).ToListAsync(cancellationToken);
            return View(plan, CardChip.Of(card, clock.Local), rests, others, await Rights());
        }

        CaseView View(Case plan, CardChip chip, IReadOnlyList<int> rests, IEnumerable<Appointment> others, CaseRights rights) => new()
        {
            Id = plan.Id,
            Version = plan.Version,
            Title = plan.Title,
            Patient = Patient(plan.Patient),
            Stage = plan.Stage,
            StageSince = clock.ToLocal(plan.StageSince),
            DiagnosedOn = plan.DiagnosedOn,
            PresentedOn = plan.PresentedOn,
            AcceptedOn = plan.AcceptedOn,
            AcceptedHow = plan.AcceptedHow,
            CheckedInOn = plan.CheckedInOn,
            CheckIn = plan.CheckIn,
            LastVisitOn = plan.LastVisitOn,
            Dentist = book.Now.Provider(plan.ProviderId),
            OwnerId = plan.OwnerId,
            Owner = book.Now.NameOf(plan.OwnerId),
            Next = plan.Next,
            NextBy = plan.NextPersonId is { } who ? book.Now.NameOf(who) : "",
            Chip = chip,
            Figures = plan.Figures,
            Ending = Ending(plan),
            From = plan.SplitFromId,
            Rests = rests,
            Lines = [.. PlanLine.Of(plan, book.Now.Types)],
            Visits =
            [
                .. plan.Visits.Where(v => v.Status != AppointmentStatus.Undone).OrderBy(v => v.Start).Select(v => VisitView.Of(v, true)),
                .. others.OrderBy(v => v.Start).Select(v => VisitView.Of(v, false)),
            ],
            Steps = [.. plan.Events.OrderByDescending(e => e.Id).Select(step => StepView.Of(plan, step, clock.ToLocal(step.At), book.Now))],
            May = rights,
        };

        CasePatient Patient(Patient patient) => new()
        {
            Id = patient.Id,
            Name = patient.FullName,
            FirstName = patient.PreferredName.Length > 0 ? patient.PreferredName : patient.FirstName,
            Age = patient.AgeOn(clock.Today),
            Phone = patient.Phone,
            Email = patient.Email,
            DoNotContact = patient.DoNotContact,
            NoCalls = patient.NoCalls,
            NoTexts = patient.NoTexts,
            NoEmail = patient.NoEmail,
            IsAnxious = patient.IsAnxious,
            MedicalAlert = patient.MedicalAlert,
            Insurance = patient.Insurance,
        };

        CaseEnding? Ending(Case plan) => plan is { Outcome: { } outcome, ClosedAt: { } at }
            ? new() { Outcome = outcome, At = clock.ToLocal(at), Note = plan.OutcomeNote, Underlying = plan.UnderlyingReason, ReturnsOn = plan.ReturnsOn }
            : null;

        async Task<CaseRights> Rights() => new((await user.Get()).Id, await user.May(May.WorkCases), await user.May(May.Diagnose),
            await user.May(May.Present), await user.May(May.RecordAcceptance));
    }
}
