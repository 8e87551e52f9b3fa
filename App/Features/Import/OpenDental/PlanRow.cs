using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>A treatment plan. Saved ones are snapshots of what was shown; active and inactive ones are live lists.</summary>
sealed record PlanRow
{
    public required long PlanNum { get; init; }
    public required long PatNum { get; init; }
    public required PlanStatus Status { get; init; }
    public required DateOnly? On { get; init; }
    public required string Heading { get; init; }
    public required bool IsSigned { get; init; }
    public required DateOnly? SignedOn { get; init; }
    public required long PresentedBy { get; init; }
    public required long EnteredBy { get; init; }

    public static Table<PlanRow> Table { get; } = new("treatplan", ["TreatPlanNum", "TPStatus"],
        "When a plan was presented, by whom, and whether it was signed are not known.", Read, row => row.PlanNum,
    [
        Need("TreatPlanNum"), NeedOne("PatNum"), Need("TPStatus"), NeedDay("DateTP"),
        Wish("Heading"),
        Wish("Signature", "Which plans were signed is not known."),
        WishDay("DateTSigned"),
        Wish("UserNumPresenter", "The person who entered a plan counts as the one who presented it."),
        Wish("SecUserNumEntry"),
    ]);

    static PlanRow Read(Cells cells)
    {
        // The signature itself is never looked at, only whether there is one.
        var signed = !CellValue.IsNone(cells.Text("Signature"));
        var on = cells.Day("DateTP");
        return new()
        {
            PlanNum = cells.Key("TreatPlanNum"),
            PatNum = cells.Key("PatNum"),
            Status = cells.OneOf<PlanStatus>("TPStatus"),
            On = on,
            Heading = cells.Text("Heading").Trim(),
            IsSigned = signed,
            SignedOn = signed ? cells.Day("DateTSigned") ?? on : null,
            PresentedBy = cells.Link("UserNumPresenter"),
            EnteredBy = cells.Link("SecUserNumEntry"),
        };
    }
}
