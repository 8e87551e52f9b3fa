using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What a treatment was here and is in the source, in words.</summary>
static class StateWords
{
    public static string InWords(this ProcedureState state) => state == ProcedureState.NotChosen ? "Not chosen" : state.ToString();

    public static string InWords(this ProcedureStatus status) => status switch
    {
        ProcedureStatus.PlannedInactive => "Put aside",
        ProcedureStatus.Referred => "Referred",
        _ => "Planned",
    };
}
