using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Why a procedure does not become part of a case.</summary>
enum Skip
{
    No,
    PatientDeleted,
    LaboratoryFee,
    NoFee,
    NotTreatment,
}

/// <summary>What becomes part of a case. The check counts by it and the import follows it.</summary>
sealed class TreatmentRule(PracticeExport export, Func<CodeRow, bool> isTreatment)
{
    public Skip Skips(ProcedureRow row) =>
        !export.Patients.TryGetValue(row.PatNum, out var patient) || patient.Status == PatientStatus.Deleted ? Skip.PatientDeleted
        : row.LabOf != 0 ? Skip.LaboratoryFee
        : row.FeeCents <= 0 ? Skip.NoFee
        : !isTreatment(export.Codes[row.CodeNum]) ? Skip.NotTreatment
        : Skip.No;

    public static string InWords(Skip skip) => skip switch
    {
        Skip.PatientDeleted => "The patient was deleted",
        Skip.LaboratoryFee => "A laboratory fee, part of another procedure",
        Skip.NoFee => "No fee",
        Skip.NotTreatment => "Not treatment, such as exams and cleanings",
        _ => "Taken",
    };
}
