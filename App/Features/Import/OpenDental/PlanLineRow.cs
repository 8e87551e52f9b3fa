using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>That a live plan holds a procedure.</summary>
sealed record AttachRow(long AttachNum, long PlanNum, long ProcNum)
{
    public static Table<AttachRow> Table { get; } = new("treatplanattach", ["TreatPlanAttachNum"],
        "Which alternatives belong together is told by tooth alone.",
        cells => new(cells.Key("TreatPlanAttachNum"), cells.Key("TreatPlanNum"), cells.Key("ProcNum")),
        row => row.AttachNum,
        [Need("TreatPlanAttachNum"), Need("TreatPlanNum"), Need("ProcNum")]);
}

/// <summary>That a saved plan showed a procedure; 0 when the procedure is no longer known.</summary>
sealed record SavedLineRow(long LineNum, long PlanNum, long ProcNum)
{
    public static Table<SavedLineRow> Table { get; } = new("proctp", ["ProcTPNum"],
        "When a procedure was presented is not known.",
        cells => new(cells.Key("ProcTPNum"), cells.Key("TreatPlanNum"), cells.Link("ProcNumOrig")),
        row => row.LineNum,
        [Need("ProcTPNum"), Need("TreatPlanNum"), Need("ProcNumOrig")]);
}
