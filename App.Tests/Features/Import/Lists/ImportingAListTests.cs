using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Lists;

namespace CaseAcceptance.Tests.Features.Import.Lists;

public sealed class ImportingAListTests : IAsyncLifetime
{
    const string Head = "Patient,DOB,Planned,Code,Description,Tooth,Provider,Fee,Patient portion,Next Appt,Status\n";
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await ImportedPractice.Open();

    [Fact]
    public async Task Every_status_becomes_where_a_case_stands()
    {
        var cases = await Import(
            Row("Ana", "Proposed"), Row("Bea", "Accepted"), Row("Cal", "Scheduled", "2025-04-02 10:00:00"), Row("Dee", "Scheduled"),
            Row("Eli", "Completed"), Row("Fay", "Rejected"), Row("Gus", "Referred"), Row("Hal", "Void"));
        Assert.Equal(
            [
                ("Ana", Stage.Exam, null), ("Bea", Stage.Accepted, null), ("Cal", Stage.Scheduled, null), ("Dee", Stage.Accepted, null),
                ("Eli", Stage.FollowedUp, null), ("Fay", Stage.Exam, Outcome.Declined), ("Gus", Stage.Exam, (Outcome?)Outcome.Referred),
            ],
            cases.Select(c => (c.Patient.FirstName, c.Stage, c.Outcome)).OrderBy(c => c.FirstName));
        Assert.All(cases, Sound.Case);
        Assert.Equal(new DateTime(2025, 4, 2, 10, 0, 0), cases.Single(c => c.Patient.FirstName == "Cal").NextVisitAt);
        Assert.All(cases, c => Assert.Equal((new DateOnly(2025, 3, 10), null), (c.DiagnosedOn, c.PresentedOn)));
        Assert.All(cases, c => Assert.Contains(c.Events, e => e.Text.Contains("From a list", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_alternative_belongs_to_the_case_of_the_main_choice_and_a_declined_one_does_not()
    {
        var cases = await Import(Row("Ana", "Proposed", code: "Z1"), Row("Ana", "Alternative", code: "Z2"), Row("Ana", "Declined", code: "Z3"));
        Assert.Equal([(2, null), (1, (Outcome?)Outcome.Declined)], cases.Select(c => (c.Procedures.Count, c.Outcome)));
        Assert.Equal(Money.Of(900), cases[0].Fee);
        Assert.Contains(cases[1].Events, e => e.Text.Contains("Declined before the import", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_list_twice_brings_nothing_new()
    {
        await Import(Row("Ana", "Proposed"), Row("Bea", "Accepted"));
        var before = await practice.Rows();
        Assert.Equal(2, (await Import(Row("Ana", "Proposed"), Row("Bea", "Accepted"))).Count);
        Assert.Equal(before, await practice.Rows());
    }

    [Fact]
    public async Task What_is_corrected_in_the_match_is_what_comes()
    {
        export.With("list.csv", Head + Row("Ana", "Phase two"));
        using var source = new ImportSource(Path.Combine(export.Folder, "list.csv"), "list.csv");
        var asked = (await practice.Practice.Send(new LookAtFiles.Query(source))).List!;
        Assert.Equal([("Phase two", 1, Standing.Proposed, false)], asked.Statuses.Select(s => (s.Word, s.Count, s.Standing, s.IsKnown)));
        var mapping = asked.Mapping.With("Phase two", Standing.Accepted).With(asked.Mapping.PlaceOf(ListRole.Tooth), ListRole.LeftOut);
        Assert.Null(mapping.Problem());
        source.Answer(new(List: mapping));
        await practice.Practice.Send(new ImportPractice.Command(source, ImportedPractice.Day, _ => true));
        var only = Assert.Single(await practice.Cases());
        Assert.Equal((Stage.Accepted, ""), (only.Stage, only.Procedures[0].Site));
        Assert.Equal(Money.Of(300), only.PatientPart);
    }

    [Fact]
    public async Task Odd_names_of_columns_are_matched_and_told_as_they_stand_in_the_file()
    {
        export.With("list.csv", "Patient / name,\"The \"\"plan\"\", <b>\",Fee ?,100 % part,\"When, roughly\",%,?\n"
            + "\"Moss, Ada\",Crown,\"$1,200.00\",300,2025-03-10,x,y\n\"Reed, Bo\",Guard,500,30O,2025-03-10,x,y\n");
        using var source = new ImportSource(Path.Combine(export.Folder, "list.csv"), "list.csv");
        var asked = (await practice.Practice.Send(new LookAtFiles.Query(source))).List!;
        Assert.Equal(["Patient / name", "The \"plan\", <b>", "Fee ?", "100 % part", "When, roughly", "%", "?"], asked.Columns.Select(c => c.Header));
        Assert.Equal((0, 2), (asked.Mapping.PlaceOf(ListRole.Name), asked.Mapping.PlaceOf(ListRole.Fee)));
        var mapping = asked.Mapping.With(1, ListRole.Treatment).With(3, ListRole.PatientPart).With(4, ListRole.Planned).With(5, ListRole.LeftOut).With(6, ListRole.LeftOut);
        Assert.Null(mapping.Problem());
        source.Answer(new(List: mapping));
        var report = (await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!;
        Assert.Equal(["Crown"], report.Cases.Select(c => c.Title));
        Assert.Equal(Money.Of(300), report.Cases[0].Figures.PatientPart);
        Assert.Contains(report.Problems.Kept, p => (p.Line, p.Column, p.Value) == (3, "100 % part", "30O"));
    }

    [Fact]
    public void A_match_without_a_name_or_a_fee_or_with_one_meaning_twice_says_so()
    {
        var mapping = new ListMapping([ListRole.LeftOut, ListRole.Fee], new Dictionary<string, Standing>());
        Assert.Equal("Choose the column with the patient’s name.", mapping.Problem());
        Assert.Equal("Two columns are chosen as fee. Leave one of them out.", mapping.With(0, ListRole.Fee).Problem());
        Assert.Equal("Choose the column with the fee. Treatment without a fee does not become a case.", mapping.With(1, ListRole.Name).Problem());
    }

    [Fact]
    public async Task A_match_is_remembered_for_the_next_list_with_the_same_columns_in_any_order()
    {
        export.With("list.csv", "Patient,Work,Fee,State\n\"Moss, Ada\",Own crown,10,Phase two\n");
        using (var source = new ImportSource(Path.Combine(export.Folder, "list.csv"), "list.csv"))
        {
            var asked = (await practice.Practice.Send(new LookAtFiles.Query(source))).List!;
            Assert.Equal((false, ListRole.LeftOut), (asked.IsRemembered, asked.Columns[3].Role));
            source.Answer(new(List: asked.Mapping.With(3, ListRole.Status).With("Phase two", Standing.Accepted)));
            Assert.True((await practice.Practice.Send(new RememberList.Command(source))).IsDone);
            Assert.True((await practice.Practice.Send(new RememberList.Command(source))).IsDone);
        }

        export.With("march.txt", "Fee\tState\tPatient\tWork\n10\tphase two\tReed, Bo\tOwn crown\n");
        using var next = new ImportSource(Path.Combine(export.Folder, "march.txt"), "march.txt");
        var known = (await practice.Practice.Send(new LookAtFiles.Query(next))).List!;
        Assert.True(known.IsRemembered);
        Assert.Equal([ListRole.Fee, ListRole.Status, ListRole.Name, ListRole.Treatment], known.Columns.Select(c => c.Role));
        Assert.Equal(Standing.Accepted, Assert.Single(known.Statuses).Standing);
    }

    [Fact]
    public async Task Days_of_a_list_that_can_be_two_are_asked()
    {
        export.With("list.csv", "Patient,Code,Fee,Date\n\"Moss, Ada\",Z1,10,7/3/2024\n");
        using var source = new ImportSource(Path.Combine(export.Folder, "list.csv"), "list.csv");
        Assert.Equal("7/3/2024", (await practice.Practice.Send(new LookAtFiles.Query(source))).OpenDay);
        Assert.Contains("--dates", (await practice.Practice.Send(new ImportPractice.Command(source))).Message, StringComparison.Ordinal);
    }

    async Task<List<Case>> Import(params string[] rows)
    {
        export.With("list.csv", Head + string.Concat(rows));
        var result = await practice.Import(Path.Combine(export.Folder, "list.csv"));
        Assert.True(result.IsDone, result.Message);
        return await practice.Cases();
    }

    static string Row(string first, string status, string next = "", string code = "Z1") => $"\"Moss, {first}\",1980-02-29,2025-03-10,{code},Own crown,14,Dr. Raman,$900.00,$300.00,{next},{status}\n";

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
