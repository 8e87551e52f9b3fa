using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

sealed record OperatoryRow
{
    public required long OperatoryNum { get; init; }
    public required string Name { get; init; }
    public required string Abbreviation { get; init; }
    public required int Order { get; init; }
    public required bool IsHygiene { get; init; }
    public required bool IsHidden { get; init; }

    public static Table<OperatoryRow> Table { get; } = new("operatory", ["OperatoryNum", "OpName"],
        "Appointments arrive without a chair.", Read, row => row.OperatoryNum,
        [Need("OperatoryNum"), Need("OpName"), Wish("Abbrev"), Wish("ItemOrder"), Wish("IsHygiene"), Wish("IsHidden")]);

    static OperatoryRow Read(Cells cells) => new()
    {
        OperatoryNum = cells.Key("OperatoryNum"),
        Name = cells.Text("OpName").Trim(),
        Abbreviation = cells.Text("Abbrev").Trim(),
        Order = cells.Number("ItemOrder"),
        IsHygiene = cells.Flag("IsHygiene"),
        IsHidden = cells.Flag("IsHidden"),
    };
}
