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
            var visits = await db.VisitsOn(today).ToListAsync();
            var open = await db.OpenCasesOf([.. visits.Select(visit => visit.PatientId).Distinct()]).ToListAsync();
            var since = (book.Now.Practice?.Week ?? WorkWeek.MondayToFriday).Before(today);
            var waiting = await db.UnansweredSince(since, today).ToListAsync();
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
