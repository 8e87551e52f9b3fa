using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Tests.Features.Cases;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>What comes, in the order of any column.</summary>
public sealed class CheckGridTests : DialogTest
{
    readonly ExportFolder export = new();

    [Fact]
    public async Task A_press_on_a_column_sorts_all_cases_and_not_those_that_are_shown()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n" + string.Concat(Enumerable.Range(1, 60).Select(n => $"{n},Moss{n},Ada,0\n")))
            .With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP\n" + string.Concat(Enumerable.Range(1, 60).Select(n => $"{n},{n},1,1,{(n * 37 % 60) + 100},2025-03-01\n")));
        var step = await Step();
        Assert.Equal("Showing 1 to 25 of 60", step.Find("[role=status]").TextContent);
        Assert.DoesNotContain(step.FindAll("th"), head => head.HasAttribute("aria-sort"));

        await Press(step, "Fee");
        Assert.Equal("ascending", step.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal(Enumerable.Range(100, 25).Select(fee => $"${fee}"), Column(step, "Fee"));
        await step.Find("[aria-label='Next rows']").ClickAsync();
        Assert.Equal("$125", Column(step, "Fee")[0]);

        await Press(step, "Fee");
        Assert.Equal("descending", step.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal(Enumerable.Range(0, 25).Select(less => $"${159 - less}"), Column(step, "Fee"));
        Assert.Equal("Showing 1 to 25 of 60", step.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Cases_are_sorted_by_where_they_stand_the_open_ones_first_and_by_name_whatever_its_accents()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss,Zoe,0\n2,Reed,Émile,0\n3,Lee,Ernst,0\n")
            .With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP,ProcDate\n1,1,1,2,100,2024-01-01,2024-01-05\n2,2,1,1,100,2025-03-01,\n3,3,1,1,100,2020-03-01,\n");
        var step = await Step();
        await Press(step, "Arrives");
        Assert.Equal(["Exam", "Closed, completed", "Closed, expired"], Column(step, "Arrives"));
        await Press(step, "Patient");
        Assert.Equal(["Émile Reed", "Ernst Lee", "Zoe Moss"], Column(step, "Patient"));
    }

    [Fact]
    public async Task Changed_fees_are_sorted_by_what_they_amount_to()
    {
        Practice.ActingAs = Practice.Dana.Id;
        string Fees(params int[] fees) => "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP\n" + string.Concat(fees.Index().Select(fee => $"{fee.Index + 1},1,1,1,{fee.Item},2025-03-01\n"));
        export.With(ExportFolder.Procedures, Fees(1, 2, 3));
        using (var source = new ImportSource(export.Folder, "export"))
        {
            await Practice.Send(new ImportPractice.Command(source, null, _ => true));
        }

        export.With(ExportFolder.Procedures, Fees(1000, 20, 300));
        var step = await Step();
        await Press(step, "In the practice system");
        Assert.Equal(["$20", "$300", "$1,000"], Column(step, "In the practice system"));
    }

    [Fact]
    public async Task What_is_unchanged_is_a_part_of_its_own_and_says_how_many_of_what()
    {
        Practice.ActingAs = Practice.Dana.Id;
        using (var source = new ImportSource(export.Folder, "export"))
        {
            await Practice.Send(new ImportPractice.Command(source, null, _ => true));
        }

        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,HmPhone\n1,Moss,Ada,0,6145550199\n2,Reed,Bo,0,\n");
        var step = await Step();
        Assert.Equal(["New cases 0", "Changed 1", "Unchanged 2", "Refused 0", "Notices"], step.FindAll(".seg button").Select(part => part.TextContent.StartsWith("Notices", StringComparison.Ordinal) ? "Notices" : part.TextContent));
        await step.FindAll(".seg button")[2].ClickAsync();
        Assert.Equal(["Patients 1", "Treatments 1"], step.FindAll("section[aria-label=Unchanged] tbody tr").Select(row => $"{row.Children[0].TextContent} {row.Children[1].TextContent}"));
    }

    async Task<IRenderedComponent<CheckStep>> Step()
    {
        Practice.ActingAs = Practice.Dana.Id;
        using var source = new ImportSource(export.Folder, "export");
        var report = await Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true));
        return Render<CheckStep>(p => p.Add(step => step.Check, ImportCheck.Of(report!)).Add(step => step.MayImport, true));
    }

    static Task Press(IRenderedComponent<CheckStep> step, string column) => step.FindAll("th button").First(button => button.TextContent == column).ClickAsync();

    static string[] Column(IRenderedComponent<CheckStep> step, string column) => [.. step.FindAll($"td[data-label='{column}']").Select(cell => cell.TextContent.Trim())];

    protected override void Dispose(bool disposing)
    {
        export.Dispose();
        base.Dispose(disposing);
    }
}
