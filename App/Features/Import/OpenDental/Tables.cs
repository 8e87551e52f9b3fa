using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>The tables that we use, the finest first: a list joined from two tables has the rows of the finer one.</summary>
static class Tables
{
    public static IReadOnlyList<Table> All { get; } =
    [
        ClaimRow.Table, SavedLineRow.Table, AttachRow.Table, ProcedureRow.Table, VisitRow.Table, TalkRow.Table, PlanRow.Table,
        CodeRow.Table, PatientLinkRow.Table, PatientRow.Table, DefinitionRow.Table, ProviderRow.Table, OperatoryRow.Table, UserRow.Table,
    ];
}
