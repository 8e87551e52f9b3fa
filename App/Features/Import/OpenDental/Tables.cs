using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>The tables that we use, the finest first: a list joined from two tables has the rows of the finer one.</summary>
static class Tables
{
    public static IReadOnlyList<Table> All { get; } =
    [
        ClaimRow.Table, SavedLineRow.Table, AttachRow.Table, ProcedureRow.Table, VisitRow.Table, TalkRow.Table, PlanRow.Table,
        CodeRow.Table, PatientLinkRow.Table, PatientRow.Table, DefinitionRow.Table, ProviderRow.Table, OperatoryRow.Table, UserRow.Table, FeeRow.Table,
    ];

    /// <summary>Also those that are kept out. They come first: the history of appointments has the columns of appointments.</summary>
    public static IReadOnlyList<Table> Known { get; } = [.. KeptTables.All, .. All];
}
