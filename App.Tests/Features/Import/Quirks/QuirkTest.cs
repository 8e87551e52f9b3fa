using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import.Quirks;

/// <summary>A small export that a test spoils in one way; the numbers in the names of the tests are those of the list of quirks.</summary>
public abstract class QuirkTest : IDisposable
{
    protected const string Lines = "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,AptNum,ProcDate,DateTP,UnitQty,BaseUnits,ToothNum\n";

    internal ExportFolder Export { get; } = new();

    internal PracticeExport With(string file, string text) => Export.With(file, text).Read();

    internal PracticeExport Procedures(string rows) => With(ExportFolder.Procedures, $"{Lines}{rows}\n");

    internal static List<string> Said(PracticeExport read, Cost cost = Cost.Notice) => [.. read.Problems.Kept.Where(p => p.Cost == cost).Select(p => p.ToString())];

    internal async Task<(List<Case> Cases, ImportReport Report)> Arrive()
    {
        await using var practice = await ImportedPractice.Open();
        var report = await practice.Check(Export.Folder);
        var result = await practice.Import(Export.Folder);
        Assert.True(result.IsDone, result.Message);
        return (await practice.Cases(), report);
    }

    public void Dispose()
    {
        Export.Dispose();
        GC.SuppressFinalize(this);
    }
}
