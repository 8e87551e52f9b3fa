using System.Globalization;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.People;

public sealed class DemoPracticeTests
{
    /// <summary>Treatments of a jaw, a quarter of the mouth or all of it.</summary>
    static readonly string[] Whole = ["Gum treatment", "Partial denture", "Night guard"];

    [Fact]
    public async Task The_same_seed_gives_the_same_practice()
    {
        await using var one = await Demo(30, 60);
        await using var other = await Demo(30, 60);
        await using var different = await Demo(30, 60, seed: 2);

        Assert.Equal(await Everything(one), await Everything(other));
        Assert.NotEqual(await Everything(one), await Everything(different));
    }

    [Theory]
    [InlineData("2026-03-10T13:00")] // a Tuesday morning in Ohio
    [InlineData("2026-03-15T04:20")] // Sunday, twenty past midnight
    [InlineData("2026-11-02T04:50")] // late in the evening of the day the clocks go back
    public async Task Whenever_it_is_made_every_case_holds_to_the_rules(string utc)
    {
        await using var demo = await Demo(100, 150, at: DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture));
        var now = demo.Time.Now;
        var cases = await demo.Read(db => db.Cases.Include(c => c.Patient).Include(c => c.Procedures).ThenInclude(p => p.Appointments)
            .Include(c => c.Visits).Include(c => c.Events.OrderBy(e => e.Id)).AsSplitQuery().ToListAsync());

        Assert.Equal((100, 150), (cases.Count(c => c.IsOpen), cases.Count(c => !c.IsOpen)));
        Assert.All(cases, c => Assert.Equal(StageOf(c), c.Stage));
        Assert.All(cases, c => Assert.Equal(Figures.Sum(Totals.Counted(c.Procedures)), c.Figures));
        Assert.All(cases.Where(c => c.IsOpen), c => Assert.True(c.OwnerId > 0 && c.Next is not null));
        Assert.All(cases.Where(c => !c.IsOpen), c => Assert.True(c.Next is null && (c.ReturnsOn is null || c.ReturnsOn > demo.Time.Today)));
        Assert.All(cases.Where(c => c.Outcome == Outcome.Declined), c => Assert.NotNull(c.StatedReason));
        Assert.All(cases, c => Assert.Equal(c.Events.OrderBy(e => e.At).Select(e => e.Id), c.Events.Select(e => e.Id)));
        Assert.All(cases.SelectMany(c => c.Events), e => Assert.True(e.At <= now));
        Assert.All(cases, c => Assert.Equal(c.Events[^1].At, c.LastChangedAt));
    }

    [Fact]
    public async Task No_chair_dentist_or_patient_is_in_two_visits_at_once()
    {
        await using var demo = await Demo(150, 600);
        var visits = await demo.Read(db => db.Appointments.Where(v => v.Status != AppointmentStatus.Cancelled).ToListAsync());

        var clashes = from a in visits from b in visits
                      where a.Id < b.Id && a.Start < b.End && b.Start < a.End
                      where a.OperatoryId == b.OperatoryId || a.ProviderId == b.ProviderId || a.PatientId == b.PatientId
                      select (a.Id, b.Id);

        Assert.Empty(clashes);
    }

    [Fact]
    public async Task Every_treatment_on_a_tooth_says_which_one_and_no_tooth_is_filled_twice()
    {
        await using var demo = await Demo(150, 300);
        var lines = await demo.Read(db => db.Procedures.ToListAsync());

        Assert.All(lines, line => Assert.Equal(Whole.Contains(line.Name), !line.Site.Any(char.IsAsciiDigit)));
        Assert.All(lines.Where(line => line.Site.Any(char.IsAsciiDigit)), line => Assert.All(Teeth(line), tooth => Assert.StartsWith(Quarter(tooth, line.Site), line.Site, StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.Name == "Night guard"), line => Assert.Equal("", line.Site));
        Assert.All(lines.GroupBy(line => line.CaseId), plan => Assert.Equal(plan.Count(), plan.Select(line => (line.Name, line.Site)).Distinct().Count()));
        Assert.Contains(lines, line => line.Site == "Lower left molar, tooth 19");
    }

    [Fact]
    public async Task There_is_a_day_to_look_at()
    {
        await using var demo = await Demo(100, 300);
        var (today, now) = (demo.Time.Today, demo.Time.Local);
        var open = await demo.Read(db => db.Cases.Where(c => c.Outcome == null).ToListAsync());

        Assert.InRange(open.Count(c => c.Stage == Stage.Exam), 44, 48);
        Assert.InRange(open.Count(c => c.Stage == Stage.Scheduled), 21, 25);
        Assert.InRange(open.Count(c => c.NextDue == today && c.Stage != Stage.Scheduled), 5, 20);
        Assert.InRange(open.Count(c => c.NextDue < today), 1, 8);
        Assert.Contains(open, c => c.NextKind == NextKind.Rebook);
        Assert.Contains(open, c => c.NextVisitAt > now && DateOnly.FromDateTime(c.NextVisitAt.Value) == today);
        Assert.Contains(open, c => c.PresentedOn is null);
        var kinds = await demo.Read(db => db.Events.Where(e => e.On == today).Select(e => e.Kind).Distinct().ToListAsync());
        Assert.Contains(EventKind.Accepted, kinds);
        Assert.Contains(EventKind.Booked, kinds);
        Assert.Contains(EventKind.Closed, kinds);
    }

    static async Task<TestPractice> Demo(int open, int closed, int seed = 1, DateTimeOffset? at = null)
    {
        var file = await TestPractice.Unopened();
        file.Clock.SetUtcNow(at ?? new(2026, 3, 10, 14, 30, 0, TimeSpan.Zero));
        Assert.True((await file.Send(new CreateDemo.Command(new(open, closed, seed)))).IsDone);
        return file;
    }

    static IEnumerable<int> Teeth(Procedure line) =>
        line.Site.Split(' ').Where(word => int.TryParse(word, out _)).Select(word => int.Parse(word, CultureInfo.InvariantCulture));

    static string Quarter(int tooth, string site) => site.StartsWith("Upper front", StringComparison.Ordinal) && tooth is >= 7 and <= 10 ? "Upper front"
        : tooth switch { <= 8 => "Upper right", <= 16 => "Upper left", <= 24 => "Lower left", _ => "Lower right" };

    static Stage StageOf(Case plan) =>
        plan.Procedures.Any(p => p.State == ProcedureState.Accepted && p.IsBooked) ? Stage.Scheduled
        : plan.Procedures.Any(p => p.State == ProcedureState.Accepted) ? Stage.Accepted
        : plan.Procedures.Any(p => p.State == ProcedureState.Completed) ? Stage.FollowedUp
        : Stage.Exam;

    static Task<string> Everything(TestPractice practice) => practice.Read(async db => string.Join('\n',
    [
        .. await db.Patients.OrderBy(p => p.Id).Select(p => $"{p.FirstName} {p.LastName} {p.Phone} {p.BirthDate} {p.RecallDueOn}").ToListAsync(),
        .. await db.Cases.OrderBy(c => c.Id).Select(c => $"{c.Id} {c.Title} {c.PatientId} {c.Stage} {c.Outcome} {c.NextDue} {c.NextVisitAt} {c.Fee.Cents}").ToListAsync(),
        .. await db.Procedures.OrderBy(p => p.Id).Select(p => $"{p.CaseId} {p.Name} {p.Site}").ToListAsync(),
        .. await db.Events.OrderBy(e => e.Id).Select(e => $"{e.Id} {e.CaseId} {e.Kind} {e.At:O} {e.Text}").ToListAsync(),
    ]));
}
