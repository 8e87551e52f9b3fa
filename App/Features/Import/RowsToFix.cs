using System.Text;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;

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
            text.Append(Csv.Line(problem.File, $"{problem.Line}", problem.Column ?? "", problem.Value ?? "", problem.Reason));
        }

        return text.ToString();
    }
}
