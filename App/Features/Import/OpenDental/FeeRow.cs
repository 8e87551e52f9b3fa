using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>A fee of one of the practice's schedules. Only compared with, to notice a slip of typing.</summary>
sealed record FeeRow(long FeeNum, long CodeNum, long Cents)
{
    public static Table<FeeRow> Table { get; } = new("fee", ["FeeNum", "CodeNum", "Amount"],
        "A fee that is ten times too high is not noticed.",
        cells => new(cells.Key("FeeNum"), cells.Link("CodeNum"), cells.Cents("Amount")),
        row => row.FeeNum,
        [Need("FeeNum"), Need("CodeNum"), Need("Amount")]);
}
