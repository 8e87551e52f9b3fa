using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class AuditPageTests : IAsyncLifetime
{
    TestPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await TestPractice.Open();

    public ValueTask DisposeAsync() => practice.DisposeAsync();

    [Fact]
    public async Task A_manager_finds_entries_by_person_kind_record_and_days()
    {
        var (one, other) = (await practice.NewCase(), await practice.NewCase(await practice.NewPatient("Ines", "Duarte")));
        await practice.Send(new RenameCase.Command(one.Id, "First"));
        await practice.Send(new GetCase.Query(other.Id));
        await practice.Trail();
        practice.Clock.Advance(TimeSpan.FromDays(1));
        practice.ActingAs = practice.Dana.Id;
        await practice.Send(new RenameCase.Command(other.Id, "Second"));

        Assert.Equal(["Second day", "Looked", "First day"], await Found(new()));
        Assert.Equal(["Second day"], await Found(new(PersonId: practice.Dana.Id)));
        Assert.Equal(["Looked"], await Found(new(Kind: AuditKind.Read)));
        Assert.Equal(["First day"], await Found(new(Record: $"Case {one.Id}")));
        Assert.Equal(["Second day", "Looked"], await Found(new(Record: $"patient {other.PatientId}")));
        Assert.Equal(["Looked", "First day"], await Found(new(To: new(2026, 3, 10))));
        Assert.Equal(["Second day"], await Found(new(From: new(2026, 3, 11), To: new(2026, 3, 11))));
        Assert.Empty(await Found(new(Record: "Briggs")));

        async Task<IEnumerable<string>> Found(AuditFilter filter) => (await practice.Send(new GetAudit.Query(filter, 0))).Entries
            .Select(e => e.Kind == AuditKind.Read ? "Looked" : e.PersonId == practice.Dana.Id ? "Second day" : "First day");
    }

    [Fact]
    public async Task Fifty_are_shown_at_once_and_the_rest_on_the_next_page()
    {
        var plan = await practice.NewCase();
        for (var n = 0; n < 51; n++)
            await practice.Send(new RenameCase.Command(plan.Id, $"Title {n}"));
        practice.ActingAs = practice.Dana.Id;

        var (first, second) = (await practice.Send(new GetAudit.Query(new(), 0)), await practice.Send(new GetAudit.Query(new(), 1)));

        Assert.Equal((51, 50, 1), (first.Count, first.Entries.Count, second.Entries.Count));
        Assert.Equal((51, 1), (first.Entries[0].Id, second.Entries[0].Id));
    }

    [Fact]
    public async Task An_export_runs_nothing_in_a_spreadsheet_and_is_recorded_itself()
    {
        await practice.Keep(new Person { Name = "=HYPERLINK(\"http://evil\")", Role = Role.Coordinator });
        practice.Services.GetRequiredService<PracticeBook>().Forget();
        practice.ActingAs = practice.Services.GetRequiredService<PracticeBook>().Now.People.Single(p => p.Name[0] == '=').Id;
        await practice.Send(new RenameCase.Command((await practice.NewCase()).Id, "Title"));
        practice.ActingAs = practice.Dana.Id;

        var file = Assert.IsType<ExportAudit.Exported>(await practice.Send(new ExportAudit.Command(new())));

        Assert.Contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", file.Text, StringComparison.Ordinal);
        var entry = await practice.LastEntry();
        Assert.Equal((AuditKind.Export, practice.Dana.Id, "Audit trail, 1 entry"), (entry.Kind, entry.PersonId, entry.Details));
    }

    [Fact]
    public async Task A_print_is_recorded_with_the_case_it_is_about()
    {
        var plan = await practice.NewCase();
        await practice.Send(new NotePrint.Command("History", plan.Id));

        Assert.Equal((AuditKind.Print, plan.PatientId, plan.Id, "History"), await practice.LastEntry() is var e ? (e.Kind, e.PatientId, e.CaseId, e.Details) : default);
    }

    [Fact]
    public async Task Taking_the_demo_away_leaves_its_trail_and_adds_the_taking()
    {
        await practice.Send(new RenameCase.Command((await practice.NewCase()).Id, "Title"));
        await practice.Read(db => db.Practices.ExecuteUpdateAsync(set => set.SetProperty(p => p.IsDemo, true)));
        practice.Services.GetRequiredService<PracticeBook>().Forget();

        Assert.True((await practice.Send(new StartOwn.Command())).IsDone);

        Assert.Equal([(1, "RenameCase", "Marisol Vega"), (2, "StartOwn", "")], (await practice.Trail()).Select(e => (e.Id, e.Request, e.PersonName)));
        Assert.Null((await practice.Check()).Problem);
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(1, null, null, null)]
    [InlineData(null, AuditKind.Read, null, null)]
    [InlineData(null, null, "patient 1", null)]
    [InlineData(null, null, "case 1", "2026-03-10")]
    [InlineData(null, null, null, "2026-03-10")]
    public async Task A_page_of_the_trail_is_read_in_the_order_of_an_index(int? person, AuditKind? kind, string? record, string? from)
    {
        var filter = new AuditFilter(person, kind, record, from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));
        var steps = await practice.Read(db => db.PlanOf(filter.Of(db, practice.Time).Take(GetAudit.PageSize)));

        Assert.Contains("INDEX", Assert.Single(steps), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_and_the_next_entry_walk_the_trail_without_sorting_it()
    {
        var check = await practice.Read(db => db.PlanOf(db.AuditEntries.OrderBy(entry => entry.Id)));
        var last = await practice.Read(db => db.PlanOf(db.AuditEntries.OrderByDescending(entry => entry.Id).Select(entry => entry.Hash).Take(1)));

        Assert.DoesNotContain(check.Concat(last), step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }
}
