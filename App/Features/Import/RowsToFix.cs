using System.Text;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>The rows to fix as a CSV that a spreadsheet opens without running anything in it.</summary>
static class RowsToFix
{
    public const string FileName = "rows-to-fix.csv";

    public static string Of(Problems problems)
    {
        var text = new StringBuilder("File,Line,Column,Value,What is wrong\r\n");
        foreach (var problem in problems.Kept.Where(p => p.Cost is Cost.RowRefused or Cost.FileRefused or Cost.ValueLeftOut))
        {
            text.AppendJoin(',', new[] { problem.File, $"{problem.Line}", problem.Column ?? "", problem.Value ?? "", problem.Reason }.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>A cell that begins like a formula is kept a text by an apostrophe; every cell is quoted.</summary>
    static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{value}" : value;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
