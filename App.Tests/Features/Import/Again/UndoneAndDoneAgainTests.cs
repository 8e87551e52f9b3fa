using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>An import that is undone has never been: what was here is as before, and the same file does the same once more.</summary>
public sealed class UndoneAndDoneAgainTests : IAsyncLifetime
{
    const string Bo = "11,2,2,1,300,2025-03-02,,0";
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await ImportedPractice.Open();

    /// <summary>Lines and appointments of one patient as they were, and as they are later.</summary>
    public static TheoryData<string, string, string, string, string> Later => new()
    {
        { "Another fee", "10,1,1,1,1200,2025-03-01,,0", "", "10,1,1,1,1350,2025-03-01,,0", "" },
        { "Done", "10,1,1,1,1200,2025-03-01,,0", "", "10,1,1,2,1200,2025-03-01,2025-03-20,0", "" },
        { "A part done", "10,1,1,1,1200,2025-03-01,,0|12,1,2,1,400,2025-03-01,,0", "", "10,1,1,2,1200,2025-03-01,2025-03-20,0|12,1,2,1,400,2025-03-01,,0", "" },
        { "Booked", "10,1,1,1,1200,2025-03-01,,0", "", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-04-10 09:00:00,XXXX" },
        { "Booked into a cleaning", "10,1,1,1,1200,2025-03-01,,0", "7,1,1,2025-04-10 09:00:00,XXXX", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-04-10 09:00:00,XXXX" },
        { "Booked into a cleaning that moved", "10,1,1,1,1200,2025-03-01,,0", "7,1,1,2025-04-10 09:00:00,XXXX", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-04-11 09:00:00,XXXX" },
        { "No longer booked", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-04-10 09:00:00,XXXX", "10,1,1,1,1200,2025-03-01,,0", "7,1,1,2025-04-10 09:00:00,XXXX" },
        { "Moved", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-04-10 09:00:00,XXXX", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-04-11 10:30:00,XXXXXX" },
        { "Cancelled", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-04-10 09:00:00,XXXX", "10,1,1,1,1200,2025-03-01,,7", "7,1,5,2025-04-10 09:00:00,XXXX" },
        { "Visit done", "10,1,1,1,1200,2025-03-01,,7", "7,1,1,2025-03-20 09:00:00,XXXX", "10,1,1,2,1200,2025-03-01,2025-03-20,7", "7,1,2,2025-03-20 09:00:00,XXXX" },
        { "Done after it was closed as too old", "10,1,1,1,1200,2022-03-01,,0", "", "10,1,1,2,1200,2022-03-01,2025-03-20,0", "" },
        { "Booked after it was closed as too old", "10,1,1,1,1200,2022-03-01,,0", "", "10,1,1,1,1200,2022-03-01,,7", "7,1,1,2025-04-10 09:00:00,XXXX" },
        { "Gone", "10,1,1,1,1200,2025-03-01,,0", "", "", "" },
        { "More of it booked at the same visit", "10,1,1,1,1200,2025-03-01,,7|12,1,2,1,400,2025-03-01,,8", "7,1,1,2025-04-10 09:00:00,XXXX|8,1,1,2025-04-17 09:00:00,XXXX", "10,1,1,1,1200,2025-03-01,,7|12,1,2,1,400,2025-03-01,,7", "7,1,1,2025-04-10 09:00:00,XXXX|8,1,5,2025-04-17 09:00:00,XXXX" },
        { "New work", "10,1,1,1,1200,2025-03-01,,0", "", "10,1,1,1,1200,2025-03-01,,0|12,1,2,1,400,2025-03-20,,0", "" },
    };

    [Theory]
    [MemberData(nameof(Later))]
    public async Task The_same_file_does_the_same_once_more(string what, string lines, string visits, string laterLines, string laterVisits)
    {
        await practice.Import(Of(lines, visits, "Moss").Folder);
        var before = await KeptRows.Of(practice);
        Of(laterLines, laterVisits, "Moss-Lane");
        var (said, told) = (await practice.Check(export.Folder), await Import());
        var after = await Facts();

        Assert.True((await practice.Practice.Send(new UndoImport.Command(await practice.Practice.Read(db => db.Imports.MaxAsync(run => run.Id))))).IsDone);
        Assert.Empty(before.Except(await KeptRows.Of(practice)));
        Assert.All(await practice.Cases(), Sound.Case);

        var again = await practice.Check(export.Folder);
        Assert.Equal(said.Changes.Select(c => $"{c.Name} {c.What} {c.From} {c.To} {c.Fate}"), again.Changes.Select(c => $"{c.Name} {c.What} {c.From} {c.To} {c.Fate}"));
        Assert.Equal((said.Cases.Count, said.Patients, said.OtherVisits), (again.Cases.Count, again.Patients, again.OtherVisits));
        Assert.Equal(told, await Import());
        Assert.Equal(after, await Facts());
        Assert.All(await practice.Cases(), Sound.Case);
        Assert.NotEmpty(what);
    }

    ExportFolder Of(string lines, string visits, string name) => export.Patients($"1,{name},Ada,0,").Lines([.. Split(lines), Bo]).Visits(string.Join('\n', [.. Split(visits), "99,2,1,2025-04-21 09:00:00,XX"]));

    static string[] Split(string rows) => rows.Split('|', StringSplitOptions.RemoveEmptyEntries);

    async Task<string> Import() => (await practice.Import(export.Folder)).Message!;

    /// <summary>How each case stands, without the numbers that no row gets twice.</summary>
    async Task<List<string>> Facts() => [.. (await practice.Cases()).Where(c => c.Procedures.Count > 0)
        .Select(c => $"{c.Title} {c.Stage} {c.Outcome} {c.Figures} {c.NextKind} {c.NextVisitAt} {c.AcceptedOn} {c.IsImported} {string.Join(',', c.Procedures.OrderBy(p => p.SourceKey).Select(p => $"{p.SourceKey} {p.State} {p.IsBooked} {p.GoneOn}"))} "
            + string.Join(',', c.Visits.Where(v => v.SourceKey is not null).OrderBy(v => v.SourceKey).Select(v => $"{v.SourceKey} {v.Status} {v.Start:g} {v.Minutes}"))).Order()];

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
