using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>What the source's own User Query writes: days as its computer does, or names in the place of numbers.</summary>
public sealed class UserQueryTests : IDisposable
{
    const string Procedures = "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP,ProcDate\n";
    readonly ExportFolder export = new();

    [Theory]
    [InlineData("7/31/2024 12:00:00 AM", "7/3/2024 12:00:00 AM", 7, 3)]
    [InlineData("31/07/2024 00:00:00", "03/07/2024 00:00:00", 7, 3)]
    [InlineData("31.07.2024", "03.07.2024", 7, 3)]
    public void The_order_of_month_and_day_is_told_by_all_days_of_the_export(string clear, string open, int month, int day)
    {
        export.With(ExportFolder.Patients, $"PatNum,LName,FName,PatStatus,Birthdate\n1,Moss,Ada,0,{clear}\n2,Reed,Bo,0,\n");
        Assert.Equal(new DateOnly(2024, month, day), Read(open).Procedures[0].PlannedOn);
        Assert.Empty(export.Complaints());
    }

    [Fact]
    public async Task An_order_that_no_day_tells_is_asked_and_never_guessed()
    {
        export.With(ExportFolder.Procedures, $"{Procedures}10,1,1,1,900,7/3/2024 12:00:00 AM,1/1/0001 12:00:00 AM\n");
        await using var practice = await ImportedPractice.Open();
        using var source = new ImportSource(export.Folder, "export");
        Assert.Equal("7/3/2024 12:00:00 AM", (await practice.Practice.Send(new LookAtFiles.Query(source))).OpenDay);
        Assert.Contains("--dates", (await practice.Practice.Send(new ImportPractice.Command(source))).Message, StringComparison.Ordinal);

        foreach (var (answer, planned) in new[] { (DayOrder.MonthFirst, new DateOnly(2024, 7, 3)), (DayOrder.DayFirst, new DateOnly(2024, 3, 7)) })
        {
            source.Answer(new(answer));
            var report = await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true));
            Assert.Equal(planned, Assert.Single(report!.Cases).DiagnosedOn);
        }
    }

    [Fact]
    public void Days_that_are_the_same_both_ways_ask_nothing()
    {
        Assert.Equal(new DateOnly(2024, 3, 3), Read("3/3/2024 12:00:00 AM").Procedures[0].PlannedOn);
        using var files = export.Open();
        Assert.False(files.Evidence.IsUndecided);
    }

    [Fact]
    public void Two_exports_that_write_days_differently_are_not_mixed()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,Birthdate\n1,Moss,Ada,0,31/07/1980\n");
        Assert.Contains(Read("7/31/2024 12:00:00 AM").Problems.Kept, p => p.Cost == Cost.FileRefused && p.Reason.EndsWith("These are two exports. Choose the files of one.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_human_readable_export_joins_by_names_that_mean_one_person()
    {
        export.With(ExportFolder.Patients, "#,PatNum,LName,FName,MiddleI,Preferred,PatStatus\n1,\"Moss, 'Ad' Ada J\",Moss,Ada,J,Ad,Patient\n2,\"Reed, Bo\",Reed,Bo,,,Patient\n3,\"Reed, Bo\",Reed,Bo,,,Patient\n")
            .With("provider.csv", "ProvNum,Abbr,LName\nDOC1,DOC1,Raman\n")
            .With(ExportFolder.Procedures, "#,ProcNum,PatNum,CodeNum,ProcStatus,$ProcFee,ProvNum\n1,10,\"Moss, 'Ad' Ada J\",1,TP,900,DOC1\n2,11,\"Reed, Bo\",1,C,700,DOC1\n,,,,,1600,\n");
        var read = export.Read();
        var only = Assert.Single(read.Procedures);
        Assert.Equal(("Moss", ProcedureStatus.Planned, "Raman"), (read.Patients[only.PatNum].LastName, only.Status, read.Providers[only.ProvNum].LastName));
        Assert.Equal(3, export.Complaints().Count(text => text.Contains("another patient has the same name", StringComparison.Ordinal) || text.Contains("or two have it", StringComparison.Ordinal)));
        Assert.Contains(read.Problems.Kept, p => p.Reason.Contains("Export it raw to join them all", StringComparison.Ordinal));
    }

    [Fact]
    public void Procedures_with_names_join_patients_with_numbers_where_a_name_is_there_once()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss,Ada,0\n2,Reed,Bo,0\n3,Reed,Bo,0\n")
            .With(ExportFolder.Procedures, $"{Procedures}10,\"Moss, Ada\",1,TP,900,,\n11,\"Reed, Bo\",1,TP,700,,\n");
        Assert.Equal(1, Assert.Single(export.Read().Procedures).PatNum);
        Assert.Equal(["procedurelog.csv, line 3, PatNum: no patient has exactly this name, or two have it. Export it raw, with numbers."], export.Complaints());
    }

    [Fact]
    public void The_command_line_takes_only_an_order_that_there_is()
    {
        var verb = ImportVerb.Command();
        Assert.Empty(verb.Parse([export.Folder, "--dates", "dmy"]).Errors);
        Assert.NotEmpty(verb.Parse([export.Folder, "--dates", "ymd"]).Errors);
    }

    public void Dispose() => export.Dispose();

    PracticeExport Read(string planned) => export.With(ExportFolder.Procedures, $"{Procedures}10,1,1,1,900,{planned},1/1/0001 12:00:00 AM\n").Read();
}
