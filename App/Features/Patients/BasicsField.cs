using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Patients;

/// <summary>One field of a patient's basics, so that two people's changes can be laid side by side.</summary>
public sealed record BasicsField(string Label, Func<PatientBasics, string> Show, Action<PatientBasics, PatientBasics> Take)
{
    static readonly BasicsField[] All =
    [
        new("First name", p => p.FirstName, (mine, theirs) => mine.FirstName = theirs.FirstName),
        new("Last name", p => p.LastName, (mine, theirs) => mine.LastName = theirs.LastName),
        new("Preferred name", p => p.PreferredName, (mine, theirs) => mine.PreferredName = theirs.PreferredName),
        new("Birth date", p => p.BirthDate?.ToString("MMM d, yyyy") ?? "", (mine, theirs) => mine.BirthDate = theirs.BirthDate),
        new("Phone", p => p.Phone, (mine, theirs) => mine.Phone = theirs.Phone),
        new("Email", p => p.Email, (mine, theirs) => mine.Email = theirs.Email),
        new("Anxious", p => YesNo(p.IsAnxious), (mine, theirs) => mine.IsAnxious = theirs.IsAnxious),
        new("Medical alert", p => p.MedicalAlert, (mine, theirs) => mine.MedicalAlert = theirs.MedicalAlert),
        new("Insurance", p => p.Insurance.InWords(), (mine, theirs) => mine.Insurance = theirs.Insurance),
        new("Insurance name", p => p.InsuranceName, (mine, theirs) => mine.InsuranceName = theirs.InsuranceName),
        new("Do not contact", p => YesNo(p.DoNotContact), (mine, theirs) => mine.DoNotContact = theirs.DoNotContact),
        new("No calls", p => YesNo(p.NoCalls), (mine, theirs) => mine.NoCalls = theirs.NoCalls),
        new("No texts", p => YesNo(p.NoTexts), (mine, theirs) => mine.NoTexts = theirs.NoTexts),
        new("No email", p => YesNo(p.NoEmail), (mine, theirs) => mine.NoEmail = theirs.NoEmail),
        new("Inactive", p => YesNo(p.IsInactive), (mine, theirs) => mine.IsInactive = theirs.IsInactive),
    ];

    /// <summary>Takes over what only the other person changed; returns the fields that both changed, differently.</summary>
    public static IReadOnlyList<BasicsField> Merge(PatientBasics mine, PatientBasics seen, PatientBasics theirs)
    {
        foreach (var field in All.Where(f => f.Show(mine) == f.Show(seen)))
        {
            field.Take(mine, theirs);
        }

        return [.. All.Where(f => f.Show(mine) != f.Show(theirs) && f.Show(theirs) != f.Show(seen))];
    }

    static string YesNo(bool yes) => yes ? "Yes" : "No";
}
