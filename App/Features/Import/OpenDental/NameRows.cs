using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>A word of one of the practice's own lists: priorities, categories of procedures, and others.</summary>
sealed record DefinitionRow(long DefNum, int Category, string Name, bool IsHidden)
{
    public const int ProcedureCategories = 11;
    public const int Priorities = 20;

    public static Table<DefinitionRow> Table { get; } = new("definition", ["DefNum", "ItemName"],
        "Priorities and categories of procedures have no names.",
        cells => new(cells.Key("DefNum"), cells.Number("Category"), cells.Text("ItemName").Trim(), cells.Flag("IsHidden")),
        row => row.DefNum,
        [Need("DefNum"), Need("Category"), Need("ItemName"), Wish("IsHidden")]);
}

/// <summary>Somebody who signs in to the practice's own system.</summary>
sealed record UserRow(long UserNum, string Name, long ProvNum, bool IsHidden)
{
    public static Table<UserRow> Table { get; } = new("userod", ["UserNum", "UserName"],
        "Who presented a plan is not known by name.",
        cells => new(cells.Key("UserNum"), cells.Text("UserName").Trim(), cells.Link("ProvNum"), cells.Flag("IsHidden")),
        row => row.UserNum,
        [Need("UserNum"), Need("UserName"), Wish("ProvNum"), Wish("IsHidden")]);
}

/// <summary>That two entries are one person: merged, or cloned for a second kind of treatment.</summary>
sealed record PatientLinkRow(long LinkNum, long From, long To, int Kind)
{
    const int MergedKind = 1;

    public bool IsMerge => Kind == MergedKind;

    public static Table<PatientLinkRow> Table { get; } = new("patientlink", ["PatientLinkNum"],
        "Patients who were merged may arrive twice.",
        cells => new(cells.Key("PatientLinkNum"), cells.Key("PatNumFrom"), cells.Key("PatNumTo"), cells.Number("LinkType")),
        row => row.LinkNum,
        [Need("PatientLinkNum"), Need("PatNumFrom"), Need("PatNumTo"), Need("LinkType")]);
}
