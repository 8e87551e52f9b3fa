using CaseAcceptance.Features.Import.Facts;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>Whether a table is all that the source has, so that what is missing in it is gone there.</summary>
static class WholeTable
{
    const int Few = 20;

    /// <summary>A refused row is in the file and not gone. A table that lacks more than a tenth of what came before is a part of one.</summary>
    public static bool Is(PracticeExport export, string table, int known, int missing) =>
        export.Tables.FirstOrDefault(t => t.Table == table) is { Refused: 0, Taken: > 0 } && missing <= Math.Max(Math.Min(Few, known - 1), known / 10);
}
