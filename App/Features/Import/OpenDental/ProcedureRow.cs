using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>One planned, done or charted procedure. There can be a million, so it holds only what is used.</summary>
sealed record ProcedureRow
{
    public required long ProcNum { get; init; }
    public required long PatNum { get; init; }
    public required long CodeNum { get; init; }
    public required ProcedureStatus Status { get; init; }

    /// <summary>For all units.</summary>
    public required long FeeCents { get; init; }

    /// <summary>As recorded; nothing at all counts as one in the fee.</summary>
    public required int Units { get; init; }
    public required long DiscountCents { get; init; }
    public required DateOnly? PlannedOn { get; init; }
    public required DateOnly? ProcDate { get; init; }
    public required long AptNum { get; init; }
    public required long PlannedAptNum { get; init; }
    public required string Tooth { get; init; }
    public required string ToothRange { get; init; }
    public required string Surface { get; init; }
    public required long Priority { get; init; }
    public required long ProvNum { get; init; }
    public required long ClinicNum { get; init; }
    public required long EnteredBy { get; init; }

    /// <summary>The procedure that this laboratory fee belongs to; 0 for all others.</summary>
    public required long LabOf { get; init; }

    /// <summary>What somebody recorded as decided. These tables know no such thing, lists of other systems do.</summary>
    public RecordedAct Act { get; init; }

    public bool IsPlanned => Status is ProcedureStatus.Planned or ProcedureStatus.PlannedInactive;

    /// <summary>Day of service of completed work. Converted rows may have neither date.</summary>
    public DateOnly? CompletedOn => Status == ProcedureStatus.Completed ? ProcDate ?? PlannedOn : null;

    /// <summary>When the need was found.</summary>
    public DateOnly? DiagnosedOn => PlannedOn ?? ProcDate;

    public static Table<ProcedureRow> Table { get; } = new("procedurelog", ["ProcNum", "CodeNum"], null, Read, row => row.ProcNum,
    [
        Need("ProcNum"), NeedOne("PatNum"), Need("CodeNum"), Need("ProcStatus"), Need("ProcFee"),
        Wish("AptNum", "No procedure counts as scheduled."),
        Wish("PlannedAptNum"),
        WishDay("ProcDate", "Days of treatment are not known."),
        WishDay("DateTP", "Days of diagnosis are not known, so rates by month can not be shown."),
        Wish("UnitQty", "Each procedure counts as one unit."),
        Wish("BaseUnits"), Wish("ToothNum", "Teeth are not shown."), Wish("ToothRange"), Wish("Surf"),
        Wish("Priority", "Priorities such as declined are not known."),
        WishOne("ProvNum", "Cases arrive without a dentist."),
        Wish("ClinicNum"), Wish("Discount", "Discounts are not taken off."),
        Wish("SecUserNumEntry"), Wish("ProcNumLab"),
    ]);

    static ProcedureRow Read(Cells cells)
    {
        var units = cells.Number("UnitQty") + cells.Number("BaseUnits");
        return new()
        {
            ProcNum = cells.Key("ProcNum"),
            PatNum = cells.Key("PatNum"),
            CodeNum = cells.Key("CodeNum"),
            Status = cells.OneOf("ProcStatus", SourceWords.Procedure),
            FeeCents = CellValue.Cents(cells.Amount("ProcFee") * Math.Max(1, units)),
            Units = units,
            DiscountCents = cells.Cents("Discount"),
            PlannedOn = cells.Day("DateTP"),
            ProcDate = cells.Day("ProcDate"),
            AptNum = cells.Link("AptNum"),
            PlannedAptNum = cells.Link("PlannedAptNum"),
            Tooth = cells.Text("ToothNum").Trim(),
            ToothRange = cells.Text("ToothRange").Trim(),
            Surface = cells.Text("Surf").Trim(),
            Priority = cells.Link("Priority"),
            ProvNum = cells.Link("ProvNum"),
            ClinicNum = cells.Link("ClinicNum"),
            EnteredBy = cells.Link("SecUserNumEntry"),
            LabOf = cells.Link("ProcNumLab"),
        };
    }
}
