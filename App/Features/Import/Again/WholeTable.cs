using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>Whether a table is all that the source has, so that what is missing in it is gone there.</summary>
static class WholeTable
{
    const int Few = 20;

    /// <summary>A row that is refused or left out is in the file and not gone. A table that lacks more than a tenth of what came before is a part of one.</summary>
    public static bool Is(PracticeExport export, string table, int known, int missing) =>
        Of(export, table) is { Refused: 0, LeftOut: 0, Taken: > 0 } && missing <= Math.Max(Math.Min(Few, known - 1), known / 10);

    /// <summary>Why nothing of a table is marked as gone, and what to do about it.</summary>
    public static string Why(PracticeExport export, string table, int known, int missing) => Of(export, table) switch
    {
        { Refused: > 0 and var refused } =>
            $"{TableWords.Name(table)}: {Words.Count(refused, "row was", "rows were")} refused, so rows that are missing from this file are not marked as gone. Fix {(refused == 1 ? "the row" : "the rows")} to have them marked.",
        { LeftOut: > 0 and var leftOut } =>
            $"{TableWords.Name(table)}: {Words.Count(leftOut, "row is", "rows are")} left out here, so rows that are missing from this file are not marked as gone.",
        _ => $"The {table} table lacks {missing:#,##0} of {known:#,##0} rows that came before. It looks like a part, so nothing is marked as gone.",
    };

    static TableCount? Of(PracticeExport export, string table) => export.Tables.FirstOrDefault(t => t.Table == table);
}
