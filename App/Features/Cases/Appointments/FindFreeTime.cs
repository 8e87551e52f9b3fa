using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.Appointments;

/// <summary>The first time from the next working day on at which patient, provider and some chair are free while the practice is open.
/// Null when two weeks hold none.</summary>
static class FindFreeTime
{
    const int WorkingDays = 10;
    const int Step = 15;

    [Needs(May.Read)]
    [ShowsNoRecord("A free time, for a case that is open already")]
    public sealed record Query(int PatientId, int? ProviderId, int Minutes) : IRequest<VisitTime?>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeBook book, PracticeClock clock) : IRequestHandler<Query, VisitTime?>
    {
        public async Task<VisitTime?> Handle(Query request, CancellationToken cancellationToken)
        {
            var week = clock.Stamp(null).Week;
            var days = Enumerable.Range(1, WorkingDays).Select(ahead => week.Ahead(clock.Today, ahead)).ToList();
            var (first, end) = (days[0].ToDateTime(default), days[^1].AddDays(1).ToDateTime(default));
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var booked = await db.Appointments.AsNoTracking()
                .Where(v => v.Start >= first && v.Start < end && (v.Status == AppointmentStatus.Booked || v.Status == AppointmentStatus.Confirmed))
                .ToListAsync(cancellationToken);
            var taken = booked.ToLookup(visit => visit.Day);
            return days.SelectMany(day => Times(request, day)).FirstOrDefault(time =>
                Appointment.Other(request.PatientId, time, AppointmentStatus.Booked).Clash(taken[DateOnly.FromDateTime(time.Start)]) is null);
        }

        /// <summary>All times of a day that fit in, with each chair; without a chair where the practice has named none.</summary>
        IEnumerable<VisitTime> Times(Query request, DateOnly day)
        {
            var practice = book.Now.Practice!;
            int?[] chairs = [.. book.Now.Chairs.Where(chair => chair.IsActive).Select(chair => (int?)chair.Id)];
            var last = day.ToDateTime(practice.ClosesAt).AddMinutes(-request.Minutes);
            for (var at = day.ToDateTime(practice.OpensAt); at <= last; at = at.AddMinutes(Step))
            {
                foreach (var chair in chairs.DefaultIfEmpty(null))
                {
                    yield return new(at, request.Minutes, chair, request.ProviderId);
                }
            }
        }
    }
}
