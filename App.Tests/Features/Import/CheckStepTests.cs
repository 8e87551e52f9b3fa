using Bunit;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Reading;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>The check as a person works with it, over real reports.</summary>
public sealed class CheckStepTests : BunitContext, IAsyncLifetime
{
    const string List = "Patient,Treatment,Fee,Date\n\"Ramsdell, Gus\",Implant,\"3,85O\",2025-03-01\n\"Vale, Dominic\",Bridge,about 900,2025-03-02\n\"Wray, Jo\",Crown,1040,2025-03-03\n\"Abel, Ann\",Night guard,90,2025-03-04\n\"Reed, Bo\",Exam,0,2025-03-04\n";
    readonly ExportFolder export = new();
    readonly List<IReadOnlyList<Correction>> corrected = [];
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        practice.Practice.AddTo(Services);
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task A_fix_is_marked_with_one_press_and_taken_back_with_another()
    {
        var step = await Look(List);
        Press(step, "Use $3,850 for Fee, line 2");
        Assert.Contains("Will use $3,850.", Message(step, 0), StringComparison.Ordinal);
        Assert.Equal(["Cancel", "Check again with 1 fix"], Foot(step));

        Press(step, "Undo for Fee, line 2");
        Assert.DoesNotContain("Will use", Message(step, 0), StringComparison.Ordinal);
        Assert.Equal(["Cancel", "Import 2 cases"], Foot(step));
    }

    [Fact]
    public async Task A_value_is_typed_in_its_row_and_kept_with_Enter_or_given_up_with_Escape()
    {
        var step = await Look(List);
        Press(step, "Edit Fee, line 3");
        Assert.Equal("about 900", step.Find(".grid-msg input").GetAttribute("value"));
        step.Find(".grid-msg input").Input("1");
        step.Find(".grid-msg input").KeyDown(new KeyboardEventArgs { Key = "Escape" });
        Assert.Equal(["Cancel", "Import 2 cases"], Foot(step));

        Press(step, "Edit Fee, line 3");
        step.Find(".grid-msg input").Input("900");
        step.Find(".grid-msg input").KeyDown(new KeyboardEventArgs { Key = "Enter" });
        Assert.Contains("Will use 900.", Message(step, 1), StringComparison.Ordinal);
        Press(step, "Use $3,850 for Fee, line 2");
        Press(step, "Check again with 2 fixes");

        var all = Assert.Single(corrected);
        Assert.Equal([("3,85O", "3850.00"), ("about 900", "900")], all.Select(one => (one.Was, one.Value)).Order());
    }

    [Fact]
    public async Task What_is_corrected_is_shown_with_what_stands_in_the_file_and_can_be_taken_back()
    {
        var step = await Look(List);
        Press(step, "Use $3,850 for Fee, line 2");
        Press(step, "Check again with 1 fix");
        var checkedAgain = await Check(List, corrected[^1]);
        step.Render(p => p.Add(c => c.Check, checkedAgain));
        Assert.Equal(["Cancel", "Import 3 cases"], Foot(step));
        Assert.Contains("1 value is corrected here, for this import alone. The files stay as they are.", step.Markup, StringComparison.Ordinal);

        Press(step, "Take it back");
        Assert.Empty(corrected[^1]);

        Press(step, "Corrected 1");
        Assert.Equal(["list.csv", "2", "Fee", "3,85O", "$3,850"], step.FindAll("[aria-label=Corrected] td").Take(5).Select(cell => cell.TextContent));
        Press(step, "Take back Fee, line 2");
        Assert.Equal((3, 0), (corrected.Count, corrected[^1].Count));
    }

    [Fact]
    public async Task A_file_that_is_refused_whole_is_named_with_what_to_do_and_nothing_is_counted()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1\n");
        var step = Show(await CheckAt(export.Folder));
        Assert.Contains("procedurelog.csv", step.Find("[aria-label=Refused]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Fix the refused files, then choose them again.", step.Markup, StringComparison.Ordinal);
        Assert.Empty(step.FindAll(".kpis, .seg"));
        Assert.DoesNotContain("Download", step.Markup, StringComparison.Ordinal);
        Assert.Equal(["Cancel"], Foot(step));
    }

    [Fact]
    public async Task Cases_are_sorted_by_a_press_on_the_name_of_a_column()
    {
        var step = await Look(List);
        Press(step, "Cases 2");
        Assert.Equal(["Jo Wray", "Ann Abel"], Patients(step));
        step.FindAll("button.sort-head").Single(head => head.TextContent == "Fee").Click();
        Assert.Equal(["Ann Abel", "Jo Wray"], Patients(step));
        Assert.Equal("ascending", step.FindAll("th").Single(head => head.TextContent.Contains("Fee", StringComparison.Ordinal)).GetAttribute("aria-sort"));
        step.FindAll("button.sort-head").Single(head => head.TextContent == "Fee").Click();
        Assert.Equal(["Jo Wray", "Ann Abel"], Patients(step));
    }

    static List<string> Patients(IRenderedComponent<CheckStep> step) => [.. step.FindAll("[aria-label=Cases] td.main-cell").Select(cell => cell.TextContent)];

    static List<string> Foot(IRenderedComponent<CheckStep> step) => [.. step.FindAll(".import-foot button").Select(button => button.TextContent.Trim())];

    static string Message(IRenderedComponent<CheckStep> step, int row) => step.FindAll(".grid-msg")[row].TextContent;

    static void Press(IRenderedComponent<CheckStep> step, string name) => step.FindAll("button").Single(button => button.TextContent.Trim() == name).Click();

    async Task<IRenderedComponent<CheckStep>> Look(string list) => Show(await Check(list));

    IRenderedComponent<CheckStep> Show(ImportCheck check) => Render<CheckStep>(p => p.Add(c => c.Check, check).Add(c => c.MayImport, true).Add(c => c.OnCorrect, corrected.Add));

    Task<ImportCheck> Check(string list, IReadOnlyList<Correction>? corrections = null) => CheckAt(Path.Combine(export.With("list.csv", list).Folder, "list.csv"), corrections);

    async Task<ImportCheck> CheckAt(string path, IReadOnlyList<Correction>? corrections = null)
    {
        using var source = new ImportSource(path, Path.GetFileName(path));
        source.Answer(new() { Corrections = corrections ?? [] });
        return ImportCheck.Of((await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!);
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        export.Dispose();
        await practice.DisposeAsync();
    }
}
