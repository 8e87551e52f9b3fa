using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

sealed record ProviderRow
{
    public required long ProvNum { get; init; }
    public required string Abbreviation { get; init; }
    public required string LastName { get; init; }
    public required string FirstName { get; init; }
    public required string Suffix { get; init; }
    public required bool IsHygienist { get; init; }
    public required bool IsPerson { get; init; }
    public required bool IsHidden { get; init; }

    public static Table<ProviderRow> Table { get; } = new("provider", ["ProvNum", "Abbr", "LName"],
        "Cases arrive without a dentist.", Read, row => row.ProvNum,
    [
        NeedOne("ProvNum"), Need("Abbr"), Need("LName"), Wish("FName"), Wish("Suffix"),
        Wish("IsSecondary", "Hygienists are not told from dentists."),
        Wish("IsNotPerson"), Wish("IsHidden"), Wish("ProvStatus"),
    ]);

    static ProviderRow Read(Cells cells) => new()
    {
        ProvNum = cells.Key("ProvNum"),
        Abbreviation = cells.Text("Abbr").Trim(),
        LastName = cells.Text("LName").Trim(),
        FirstName = cells.Text("FName").Trim(),
        Suffix = cells.Text("Suffix").Trim(),
        IsHygienist = cells.Flag("IsSecondary"),
        IsPerson = !cells.Flag("IsNotPerson"),
        IsHidden = cells.Flag("IsHidden") || cells.Number("ProvStatus") == 1,
    };
}
