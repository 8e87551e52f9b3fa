using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>An entry of the practice's own list of procedures, with the practice's own words.</summary>
sealed record CodeRow
{
    public required long CodeNum { get; init; }
    public required string Code { get; init; }
    public required string Description { get; init; }
    public required string Short { get; init; }
    public required string PlainWords { get; init; }
    public required long Category { get; init; }
    public required TreatArea Area { get; init; }

    /// <summary>The words for the patient when the practice wrote some, else the best there are.</summary>
    public string Name => new[] { PlainWords, Description, Short, Code }.FirstOrDefault(n => n.Length > 0, "Procedure");

    public static Table<CodeRow> Table { get; } = new("procedurecode", ["CodeNum", "ProcCode"], null, Read, row => row.CodeNum,
    [
        Need("CodeNum"), Need("ProcCode"),
        Wish("Descript", "Procedures are named by their codes."),
        Wish("AbbrDesc"), Wish("LaymanTerm"),
        Wish("ProcCat", "What counts as treatment can not follow the practice's categories."),
        Wish("TreatArea", "Quadrants and arches are not put into words."),
    ]);

    static CodeRow Read(Cells cells) => new()
    {
        CodeNum = cells.Key("CodeNum"),
        Code = cells.Text("ProcCode").Trim(),
        Description = cells.Text("Descript").Trim(),
        Short = cells.Text("AbbrDesc").Trim(),
        PlainWords = cells.Text("LaymanTerm").Trim(),
        Category = cells.Link("ProcCat"),
        Area = cells.OneOf<TreatArea>("TreatArea"),
    };
}
