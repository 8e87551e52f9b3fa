using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>Plain rows for tests that need no file.</summary>
static class Rows
{
    public static ProcedureRow Procedure(long number, long patient, ProcedureStatus status = ProcedureStatus.Planned, string tooth = "") => new()
    {
        ProcNum = number,
        PatNum = patient,
        CodeNum = 1,
        Status = status,
        FeeCents = 100_00,
        Units = 1,
        DiscountCents = 0,
        PlannedOn = null,
        ProcDate = null,
        AptNum = 0,
        PlannedAptNum = 0,
        Tooth = tooth,
        ToothRange = "",
        Surface = "",
        Priority = 0,
        ProvNum = 0,
        ClinicNum = 0,
        EnteredBy = 0,
        LabOf = 0,
    };

    public static CodeRow Code(TreatArea area) => new()
    {
        CodeNum = 1,
        Code = "Zig",
        Description = "Own crown",
        Short = "",
        PlainWords = "",
        Category = 0,
        Area = area,
    };
}
