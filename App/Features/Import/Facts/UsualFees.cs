using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>What the practice's own schedules say a procedure costs. A fee of more than ten times as much is most often a slip of typing.</summary>
sealed class UsualFees(IEnumerable<FeeRow> fees)
{
    const int TooMany = 10, PointForgotten = 100;
    readonly Dictionary<long, HashSet<long>> amounts = fees.Where(f => f.Cents > 0).GroupBy(f => f.CodeNum).ToDictionary(g => g.Key, g => g.Select(f => f.Cents).ToHashSet());

    /// <summary>Asked for the row that was read last, which comes in as it is unless a person takes the fix.</summary>
    public void Compare(ProcedureRow row, ExportFiles files)
    {
        var fee = row.FeeCents / Math.Max(1, row.Units);
        if (!amounts.TryGetValue(row.CodeNum, out var usual) || fee <= usual.Max() * TooMany)
        {
            return;
        }

        var meant = fee % PointForgotten == 0 && usual.Contains(fee / PointForgotten) ? Likely.OfCents(fee / PointForgotten) : null;
        var schedule = meant is null ? usual.Max() : fee / PointForgotten;
        files.Problems.Add(Problem.OfCell(Cost.Notice, new(files.NameOf(ProcedureRow.Table), files.Line, "ProcFee", $"{row.FeeCents / 100m:0.00}", ""),
            $"the fee schedule says {schedule / 100m:0.00} for this, procedure {row.ProcNum} says {(meant is null ? "more than ten" : "a hundred")} times as much. It comes in as it is: look at it.", meant));
    }
}
