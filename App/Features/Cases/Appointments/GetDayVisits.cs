using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.Appointments;

/// <summary>What a day already holds for a chair, a provider and a patient, and whether a time still fits in.</summary>
public static class GetDayVisits
{
    /// <param name="Moving">The visit that would be moved; it does not stand in its own way.</param>
    [Needs(May.Read)]
    [ShowsNoRecord("What stands in the way of a visit, for a case that is open already")]
    public sealed record Query(int PatientId, VisitTime Time, int? Moving = null) : IRequest<Answer>;

    public sealed record Answer
    {
        public required IReadOnlyList<DayVisit> Visits { get; init; }

        /// <summary>Why the time does not work; it would be refused.</summary>
        public required string? Clash { get; init; }

        /// <summary>What to think of; it can be booked all the same.</summary>
        public required string? Warning { get; init; }
    }

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeBook book, PracticeClock clock) : IRequestHandler<Query, Answer>
    {
        public async Task<Answer> Handle(Query request, CancellationToken cancellationToken)
        {
            var (time, day) = (request.Time, request.Time.Start.Date);
            if (time.Problem(clock.Today) is { } problem)
            {
                return new() { Visits = [], Clash = problem, Warning = null };
            }

            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var around = await db.Appointments.AsNoTracking().Include(v => v.Operatory).Include(v => v.Provider).Include(v => v.Patient)
                .Where(v => v.Start >= day.AddDays(-1) && v.Start < day.AddDays(2) && v.Id != request.Moving)
                .Where(v => v.Status == AppointmentStatus.Booked || v.Status == AppointmentStatus.Confirmed)
                .Where(v => v.PatientId == request.PatientId
                    || (v.OperatoryId != null && v.OperatoryId == time.OperatoryId) || (v.ProviderId != null && v.ProviderId == time.ProviderId))
                .OrderBy(v => v.Start).ToListAsync(cancellationToken);
            return new()
            {
                Visits = [.. around.Where(v => v.Start.Date == day).Select(DayVisit.From)],
                Clash = time.Start < clock.Local ? "That time has passed. Pick a later one."
                    : Appointment.Other(request.PatientId, time, AppointmentStatus.Booked).Clash(around),
                Warning = book.Now.Practice?.Warning(time),
            };
        }
    }
}

public sealed record DayVisit(int Id, string When, string Patient, string Where)
{
    public static DayVisit From(Appointment visit) => new(visit.Id, Words.TimeRange(visit.Start, visit.End), visit.Patient?.FullName ?? "",
        string.Join(", ", new[] { visit.Operatory?.Name, visit.Provider?.Name }.OfType<string>()));
}
