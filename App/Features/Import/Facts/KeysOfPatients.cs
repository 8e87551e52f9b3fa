using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Whether treatments can find their patients at all. Where they can not, that is said once and not for each row.</summary>
static class KeysOfPatients
{
    public static bool Join(ExportFiles files, Dictionary<long, PatientRow> patients)
    {
        if (patients.Count > 0 && patients.Keys.All(key => key < 0) && HasNumbers(files))
        {
            files.Problems.Refuse(files.NameOf(PatientRow.Table),
                $"patients have their names in the place of numbers here, and numbers in {files.NameOf(ProcedureRow.Table)}. Export both raw and not human-readable.");
            return false;
        }

        return files.Holds(PatientRow.Table) && files.Holds(CodeRow.Table);
    }

    static bool HasNumbers(ExportFiles files)
    {
        if (files.Tables.FirstOrDefault(t => t.Table == ProcedureRow.Table) is not { } file)
        {
            return false;
        }

        using var csv = file.Open();
        return csv.Read() && CellValue.Whole(csv.GetString(file.Places["PatNum"].Place), out var key) is null && key > 0;
    }
}
