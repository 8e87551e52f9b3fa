using System.Globalization;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What of a patient the practice's own system can change, each as a text.</summary>
sealed record PatientField(string Name, Func<Patient, string> Read, Action<Patient, string> Write);

static class PatientFields
{
    public static IReadOnlyList<PatientField> All { get; } =
    [
        new("First name", p => p.FirstName, (p, to) => p.FirstName = to),
        new("Last name", p => p.LastName, (p, to) => p.LastName = to),
        new("Preferred name", p => p.PreferredName, (p, to) => p.PreferredName = to),
        new("Birth date", p => p.BirthDate?.ToString("O", CultureInfo.InvariantCulture) ?? "", (p, to) => p.BirthDate = to.Length == 0 ? null : DateOnly.ParseExact(to, "O", CultureInfo.InvariantCulture)),
        new("Phone", p => p.Phone, (p, to) => p.Phone = to),
        new("Email", p => p.Email, (p, to) => p.Email = to),
        new("No calls", p => YesNo(p.NoCalls), (p, to) => p.NoCalls = to == Yes),
        new("No texts", p => YesNo(p.NoTexts), (p, to) => p.NoTexts = to == Yes),
        new("No longer a patient", p => YesNo(p.IsInactive), (p, to) => p.IsInactive = to == Yes),
    ];

    const string Yes = "yes";

    static string YesNo(bool value) => value ? Yes : "no";
}
