using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class ImportingTests : IAsyncLifetime
{
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await ImportedPractice.Open();

    [Fact]
    public async Task A_file_that_is_refused_leaves_nothing_behind()
    {
        var before = await practice.Rows();
        export.Without(ExportFolder.Codes);
        var result = await practice.Import(export.Folder);
        Assert.False(result.IsDone);
        Assert.EndsWith("There is no import without them. Nothing was saved.", result.Message, StringComparison.Ordinal);
        Assert.Equal(before, await practice.Rows());
    }

    [Theory]
    [InlineData("Comparing")]
    [InlineData("Contacts")]
    [InlineData("Saving")]
    public async Task An_import_that_is_stopped_leaves_nothing_behind(string phase)
    {
        var before = await practice.Rows();
        using var stop = new CancellationTokenSource();
        using var source = new ImportSource(SamplePractice.Folder, "sample");
        var result = await practice.Practice.Send(new ImportPractice.Command(source, SamplePractice.AsOf, CodeRange.IsTreatment, new StopAt(phase, stop), Stop: stop.Token));
        Assert.Equal("The import was stopped. Nothing was saved.", result.Message);
        Assert.Equal(before, await practice.Rows());
        Assert.Empty(Directory.GetDirectories(Path.Combine(practice.Practice.Folder, "import")));
    }

    [Fact]
    public async Task An_import_that_fails_in_the_middle_leaves_nothing_behind()
    {
        await practice.Practice.Read(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER no_contacts BEFORE INSERT ON Contacts BEGIN SELECT RAISE(ABORT, 'disk full'); END"));
        var before = await practice.Rows();
        var result = await practice.Import(SamplePractice.Folder, SamplePractice.AsOf, CodeRange.IsTreatment);
        Assert.Equal(ResultKind.NotSaved, result.Kind);
        Assert.Equal(before, await practice.Rows());
    }

    [Fact]
    public async Task A_coordinator_checks_and_a_manager_imports()
    {
        practice.Practice.ActingAs = practice.Practice.Marisol.Id;
        Assert.Single((await practice.Check(export.Folder)).Cases);
        Assert.Equal(ResultKind.NotAllowed, (await practice.Import(export.Folder)).Kind);
    }

    [Fact]
    public async Task Names_that_are_markup_and_formulas_stay_text()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,<script>alert(1)</script>,=1+1,0\n2,Reed,Bo,0\n");
        await practice.Import(export.Folder);
        var only = Assert.Single(await practice.Cases());
        Assert.Equal("=1+1 <script>alert(1)</script>", only.Patient.FullName);
    }

    [Fact]
    public async Task Rows_to_fix_open_in_a_spreadsheet_as_text()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,1200\n11,1,1,1,\"=2+\"\"5\"\"\"\n");
        var report = await practice.Check(export.Folder);
        Assert.Contains(",\"3\",\"ProcFee\",\"'=2+\"\"5\"\"\",\"this is not an amount like 1285.00.\"\r\n", RowsToFix.Of(report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_who_may_be_here_already_is_told_and_not_merged()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,Birthdate\n1,MOSS,Ada,0,1980-02-29\n");
        var own = await practice.Practice.Keep(new Patient { FirstName = "Ada", LastName = "Moss", BirthDate = new(1980, 2, 29) }.Indexed());
        Assert.Equal(own.Id, Assert.Single((await practice.Check(export.Folder)).Twins).PatientId);
        await practice.Import(export.Folder);
        Assert.Equal(2, await practice.Practice.Read(db => db.Patients.CountAsync()));
    }

    [Fact]
    public async Task The_first_morning_is_not_a_wall()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP\n"
            + string.Concat(Enumerable.Range(1, 130).Select(n => $"{n},1,1,1,{n},{new DateOnly(2025, 3, 30).AddDays(-n):yyyy-MM-dd}\n")));
        await practice.Import(export.Folder);
        var days = (await practice.Cases()).GroupBy(c => c.NextDue!.Value).OrderBy(g => g.Key).ToList();
        Assert.Equal(new DateOnly(2025, 4, 1), days[0].Key);
        Assert.All(days, day => Assert.InRange(day.Count(), 1, 20));
        Assert.All(days, day => Assert.True(WorkWeek.MondayToFriday.Works(day.Key.DayOfWeek)));
        Assert.True(days[0].Average(c => c.Fee.Cents) > days[^1].Average(c => c.Fee.Cents));
    }

    [Fact]
    public async Task Talks_belong_to_the_one_open_case_that_they_can_be_about()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP\n10,1,1,1,1200,2025-03-01\n")
            .With("commlog.csv", "CommlogNum,PatNum,CommDateTime,CommSource,Mode_,SentOrReceived,Note\n"
                + "1,1,2025-03-10 10:00:00,0,3,1,Left a message\n2,1,2024-07-03 10:00:00,0,5,2,Old\n3,2,2025-03-10 10:00:00,0,4,0,At the desk\n4,1,2025-03-10 10:00:00,3,5,1,By machine\n");
        await practice.Import(export.Folder);
        var talks = await practice.Practice.Read(db => db.Contacts.OrderBy(c => c.SourceKey).ToListAsync());
        Assert.Equal([(true, ContactChannel.Call), (false, ContactChannel.Text), (false, ContactChannel.InPerson)], talks.Select(t => (t.CaseId is not null, t.Channel)));
        Assert.Equal(new DateTime(2025, 3, 10, 14, 0, 0), talks[0].At);
    }

    [Fact]
    public async Task What_counts_as_treatment_is_guessed_from_the_practices_own_categories()
    {
        export.With(ExportFolder.Codes, "CodeNum,ProcCode,Descript,ProcCat\n1,Zig,Own crown,81\n2,Zag,Own scan,73\n")
            .With("definition.csv", "DefNum,Category,ItemName\n73,11,Exams & Xrays\n81,11,Crown & Bridge\n")
            .With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP\n10,1,1,1,1200,2025-03-01\n11,1,2,1,90,2025-03-01\n");
        using var source = new ImportSource(export.Folder, "export");
        var report = await practice.Practice.Send(new CheckImport.Query(source));
        Assert.Equal([("Crown & Bridge", true), ("Exams & Xrays", false)], report!.Categories.Select(c => (c.Name, c.IsTreatment)));
        await practice.Practice.Send(new ImportPractice.Command(source));
        Assert.Equal(["Own crown"], (await practice.Cases()).SelectMany(c => c.Procedures).Select(line => line.Name));
        var types = await practice.Practice.Read(db => db.ProcedureTypes.OrderBy(t => t.Name).ToListAsync());
        Assert.Equal([("Own crown", true), ("Own scan", false)], types.Select(t => (t.Name, t.CountsAsTreatment)));
    }

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }

    sealed class StopAt(string phase, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Phase == phase)
            {
                stop.Cancel();
            }
        }
    }
}
