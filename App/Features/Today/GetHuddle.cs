using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Today;

/// <summary>What the team looks at before the first patient: who comes today with something open, and which plans of the
/// last working day wait for an answer.</summary>
public static class GetHuddle
{
    [Needs(May.Read)]
    public sealed record Query : IRequest<HuddleView>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, SharedReads shared, PracticeClock clock, PracticeBook book) : IRequestHandler<Query, HuddleView>
    {
        public Task<HuddleView> Handle(Query request, CancellationToken cancellationToken) => shared.Get((typeof(GetHuddle), clock.Today), () => Read(clock.Today));

        async Task<HuddleView> Read(DateOnly today)
        {
            await using var db = await databases.CreateDbContextAsync();
            var (from, to) = (today.ToDateTime(TimeOnly.MinValue), today.AddDays(1).ToDateTime(TimeOnly.MinValue));
            var visits = await db.Appointments.AsNoTracking().Include(v => v.Patient).Where(v => v.Start >= from && v.Start < to)
                .Where(v => v.Status != AppointmentStatus.Cancelled && v.Status != AppointmentStatus.Undone).OrderBy(v => v.Start).ThenBy(v => v.Id).ToListAsync();
            var patients = visits.Select(visit => visit.PatientId).Distinct().ToArray();
            var open = await db.Cases.AsNoTracking().Where(c => EF.Parameter(patients).Contains(c.PatientId) && c.Outcome == null)
                .Where(c => c.Stage == Stage.Exam || c.NotBooked > 0).OrderBy(c => c.Id).ToListAsync();
            var since = (book.Now.Practice?.Week ?? WorkWeek.MondayToFriday).Before(today);
            var shown = db.Events.Where(e => e.Kind == EventKind.Presented && e.On >= since && e.On < today).Select(e => e.CaseId);
            var waiting = await db.Cases.AsNoTracking().Include(c => c.Patient).Where(c => shown.Contains(c.Id))
                .Where(c => c.Outcome == null && c.Stage == Stage.Exam && c.PresentedOn != null).OrderByDescending(c => c.Fee.Cents).ThenBy(c => c.Id).ToListAsync();
            return new()
            {
                FirstVisit = visits.Count == 0 ? null : visits[0].Start,
                Visits = [.. visits.Where(visit => visit.IsOpen).Select(visit => Visit(visit, [.. open.Where(plan => plan.PatientId == visit.PatientId)])).Where(visit => visit.IsWorthAWord)],
                PresentedSince = since,
                Waiting = [.. waiting.Select(plan => Waiting(plan, today))],
            };
        }

        HuddleVisit Visit(Appointment visit, IReadOnlyList<Case> open) => new()
        {
            Id = visit.Id, PatientId = visit.PatientId, Start = visit.Start, Patient = visit.Patient!.FullName, ProviderId = visit.ProviderId,
            Chair = book.Now.Chairs.FirstOrDefault(chair => chair.Id == visit.OperatoryId)?.Name ?? "",
            Open = [.. open.Select(plan => new HuddleCase
            {
                Id = plan.Id, Title = plan.Title, Fee = plan.Fee,
                Standing = plan.Stage != Stage.Exam ? $"Accepted, {plan.NotBooked} not booked" : plan.PresentedOn is null ? "Not yet presented" : "Waits for a decision",
            })],
            IsAnxious = visit.Patient.IsAnxious, MedicalAlert = visit.Patient.MedicalAlert, InsuranceIsOpen = visit.Patient.Insurance == InsuranceState.NotVerified,
        };

        HuddleWaiting Waiting(Case plan, DateOnly today) => new()
        {
            CaseId = plan.Id, Patient = plan.Patient.FullName, Title = plan.Title, ProviderId = plan.ProviderId, Fee = plan.Fee,
            Owner = book.Now.NameOf(plan.OwnerId), Next = plan.Next is { } next ? CaseTitle.UpperFirst(next.InWords(today)) : "Set next action",
        };
    }
}
