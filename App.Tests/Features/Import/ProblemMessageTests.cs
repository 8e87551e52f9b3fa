using AngleSharp.Dom;
using Bunit;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Reading;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor.Services;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>What a person can press under a row of the check.</summary>
public sealed class ProblemMessageTests : BunitContext
{
    static readonly Correction Fee = new("list.csv", 2, "Fee", "3,85O", "");
    readonly Marks marks = new();

    public ProblemMessageTests()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Of_three_rows_with_one_key_the_one_that_was_pressed_last_is_marked_and_no_other()
    {
        var rows = Show([Again(3), Again(4)]);
        Press(rows, "Take this row instead for ProcNum, line 3");
        Assert.Equal([true, false], Marked(rows));
        Press(rows, "Take this row instead for ProcNum, line 4");
        Assert.Equal([false, true], Marked(rows));
        Assert.Equal(4, Assert.Single(marks.With([])).Line);
    }

    [Fact]
    public void Escape_goes_back_to_Edit_so_that_the_next_Enter_does_not_take_the_fix()
    {
        var rows = Show([Row(2) with { Cell = Fee, Fix = Fee with { Value = "3850.00", Words = "$3,850" } }]);
        Press(rows, "Edit Fee, line 2");
        rows.Find(".grid-msg input").KeyDown(new KeyboardEventArgs { Key = "Escape" });
        JSInterop.VerifyFocusAsyncInvoke(calledTimes: 2)[^1].Arguments[0].ShouldBeElementReferenceTo(Button(rows, "Edit Fee, line 2"));
        Assert.Equal(0, marks.Count);
    }

    [Fact]
    public void A_row_is_left_out_from_where_its_value_is_typed_and_taken_in_again()
    {
        var leaving = new Correction("list.csv", 2, "", "Gus Ramsdell, Implant", "") { What = Corrected.LeftOut };
        var rows = Show([Row(2) with { Cell = Fee, Leaving = leaving }, Row(2) with { Column = "Date", Cell = Fee with { Column = "Date" }, Leaving = leaving }]);
        Press(rows, "Edit Fee, line 2");
        Press(rows, "Leave this row out");
        Assert.Equal([true, true], Marked(rows));
        Assert.Contains("Will leave this row out.", rows.Markup, StringComparison.Ordinal);
        Assert.Equal([leaving], marks.With([]));
        Press(rows, "Undo for Date, line 2");
        Assert.Equal(0, marks.Count);
    }

    [Fact]
    public void A_row_without_a_cell_to_put_right_can_be_left_out_at_once()
    {
        var rows = Show([Row(7) with { Column = "", Leaving = new("list.csv", 7, "", "", "") { What = Corrected.LeftOut } }]);
        Press(rows, "Leave this row out, line 7");
        Press(rows, "Undo for line 7");
        Assert.Equal(0, marks.Count);
        Assert.NotNull(Button(rows, "Leave this row out, line 7"));
    }

    static ProblemRow Row(int line) => new(true, "list.csv", $"{line}", "Fee", "", "this is not an amount.");

    static ProblemRow Again(int line) =>
        Row(line) with { Column = "ProcNum", Fix = new("p.csv", line, "ProcNum", "10", "") { What = Corrected.Row, Words = "this row instead" } };

    IRenderedComponent<ProblemRows> Show(IReadOnlyList<ProblemRow> all)
    {
        IRenderedComponent<ProblemRows>? rows = null;
        return rows = Render<ProblemRows>(p => p.Add(c => c.Title, "Refused").Add(c => c.Rows, all).Add(c => c.Marks, marks).Add(c => c.OnMark, () => rows!.Render()));
    }

    static IReadOnlyList<bool> Marked(IRenderedComponent<ProblemRows> rows) => [.. rows.FindAll(".grid-msg").Select(row => row.TextContent.Contains("Will ", StringComparison.Ordinal))];

    static IElement Button(IRenderedComponent<ProblemRows> rows, string name) => rows.FindAll("button").Single(button => button.TextContent.Trim() == name);

    static void Press(IRenderedComponent<ProblemRows> rows, string name) => Button(rows, name).Click();
}
