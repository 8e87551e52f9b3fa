using CaseAcceptance.Data;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Import.Again;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

public sealed class PastImportTests : IAsyncLifetime
{
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        export.Patients("1,Moss,Ada,0,5035550142").Visits("70,1,1,2025-04-02 10:00:00,/XX/").Lines("10,1,1,1,1200,2025-03-01,,70", "11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
    }

    [Fact]
    public async Task What_a_nightly_import_left_for_review_is_read_by_people_the_next_morning()
    {
        await practice.Practice.Read(db => db.Patients.Where(p => p.SourceKey == "opendental-1").ExecuteUpdateAsync(s => s.SetProperty(p => p.Phone, "(503) 555-0100")));
        export.Patients("1,Moss-Lane,Ada,0,5035550199");
        await practice.Import(export.Folder);
        practice.Practice.ActingAs = practice.Practice.Marisol.Id;

        var line = (await practice.Practice.Send(new GetImports.Query()))[0];
        var read = (await practice.Practice.Send(new GetImport.Query(line.Id, null, 0, 25)))!;
        Assert.Equal((ChangeFate.ForReview, 1, 1, 0), (read.Fate, read.ForReview, read.Changed, read.Gone));
        Assert.Equal([("Phone", "(503) 555-0100", "(503) 555-0199")], read.Changes.Select(c => (c.What, c.From, c.To)));
        Assert.Equal(["Last name"], (await practice.Practice.Send(new GetImport.Query(line.Id, ChangeFate.Taken, 0, 25)))!.Changes.Select(c => c.What));
        Assert.Empty((await practice.Practice.Send(new GetImport.Query(line.Id, ChangeFate.Taken, 1, 25)))!.Changes);
    }

    [Fact]
    public async Task An_import_that_never_was_is_not_there() =>
        Assert.Null(await practice.Practice.Send(new GetImport.Query(99, null, 0, 25)));

    [Fact]
    public async Task A_visit_that_is_gone_from_the_practice_system_says_so_on_its_case()
    {
        export.With("appointment.csv", "AptNum,PatNum,AptStatus,AptDateTime,Pattern\n71,2,1,2025-04-03 10:00:00,/XX/\n");
        await practice.Import(export.Folder);
        export.With("appointment.csv", "AptNum,PatNum,AptStatus,AptDateTime,Pattern\n71,2,1,2025-04-03 10:00:00,/XX/\n72,2,1,2025-04-08 10:00:00,/XX/\n");
        await practice.Import(export.Folder);
        var ada = (await practice.Cases()).Single(c => c.Patient.FirstName == "Ada");
        Assert.Equal(ImportedPractice.Day, Assert.Single((await practice.Practice.Send(new GetCase.Query(ada.Id)))!.Visits).GoneOn);
    }

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
