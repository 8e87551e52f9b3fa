using CaseAcceptance.Domain;
using CaseAcceptance.Features.Today;

namespace CaseAcceptance.Tests.Features.Today;

static class TodayGiven
{
    public static readonly DateOnly Tuesday = new(2026, 3, 10);

    public static Task<DayView> Day(this TestPractice practice, DateOnly? day = null) => practice.Send(new GetToday.Query(day));

    /// <summary>Moves the clock to this time of the practice's wall clock.</summary>
    public static void GoTo(this TestPractice practice, DateTime local) =>
        practice.Clock.SetUtcNow(new DateTimeOffset(practice.Time.ToUtc(local), TimeSpan.Zero));

    public static Procedure[] Lines() => [TestPractice.Line("Porcelain crown", 1340, 670), TestPractice.Line("Filling", 265, site: "Tooth 3"), TestPractice.Line("Whitening", 400, site: "")];

    /// <summary>A split keeps its link, as the command does.</summary>
    public static Task AcceptPart(this TestPractice practice, Case plan, int lines) =>
        practice.Read(async db =>
        {
            var found = await CaseAcceptance.Shared.CaseWriter.Load(db, plan.Id);
            if (found.Accept([.. found.Proposed.Take(lines)], AcceptedHow.ByPhone, null, "", practice.Stamp) is { } rest)
                db.Cases.Add(rest);
            return await db.SaveChangesAsync();
        });
}
