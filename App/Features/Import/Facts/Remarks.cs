using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>What is odd about an export though every row of it can be read. It comes in all the same, and a person looks at it.</summary>
static class Remarks
{
    const int Broken = 1;

    public static void Make(PracticeExport export, string procedures, string patients, string visits)
    {
        var treatment = export.Procedures.Where(p => p.Status is ProcedureStatus.Planned or ProcedureStatus.Completed && p.FeeCents > 0).ToList();
        Count(export, procedures, treatment.Count(p => p.PlannedOn is null),
            "of the procedures with a fee has no planning date. The day of treatment stands in for it, and rates by month leave it out.",
            "of the procedures with a fee have no planning date. The day of treatment stands in for it, and rates by month leave them out.");
        foreach (var row in treatment.Where(p => p.Status == ProcedureStatus.Completed && p.ProcDate < p.PlannedOn))
        {
            export.Problems.Add(new(Cost.Notice, procedures, $"done on {row.ProcDate:yyyy-MM-dd}, before it was planned. One of the two days is a slip of typing.")
                { Column = "DateTP", Value = $"{row.PlannedOn:yyyy-MM-dd}" });
        }

        // A human-readable export has the word itself in the place of its number, and the word is not among the definitions.
        Count(export, visits, export.Visits.Values.Count(v => v.IsScheduled && v.Confirmed < 0),
            "appointment has a word in the place of the number for confirmed. It arrives as booked: confirm it here, or export raw.",
            "appointments have a word in the place of the number for confirmed. They arrive as booked: confirm them here, or export raw.");
        Patients(export, patients);
    }

    static void Patients(PracticeExport export, string patients)
    {
        foreach (var twins in export.Patients.Values.Where(p => p.BirthDate is not null && p.Status != PatientStatus.Deleted)
            .GroupBy(p => (Domain.SearchText.Fold($"{p.FirstName} {p.LastName}"), p.BirthDate)).Where(g => g.Count() > 1))
        {
            export.Problems.Add(new(Cost.Notice, patients, $"patients {string.Join(" and ", twins.Select(p => p.PatNum))} have the same name and birth date and may be one person. Each comes in by itself.")
                { Column = "PatNum", Value = twins.First().ListName });
        }

        Count(export, patients, export.Patients.Values.Count(IsBroken),
            "name holds letters that were broken before the export, such as Ã©. It comes in as it is.", "names hold letters that were broken before the export, such as Ã©. They come in as they are.");
    }

    /// <summary>Letters of two bytes that somebody once read as two letters.</summary>
    static bool IsBroken(PatientRow row)
    {
        var name = row.LastName + row.FirstName;
        return name.Index().Any(c => c.Item is 'Ã' or 'Â' && c.Index + Broken < name.Length && name[c.Index + Broken] is >= '\u0080' and <= '\u00BF');
    }

    static void Count(PracticeExport export, string file, int count, string one, string many)
    {
        if (count > 0)
        {
            export.Problems.Note(file, Domain.Words.Count(count, one, many));
        }
    }
}
