using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Patients;

public static class PatientWords
{
    public static string InWords(this InsuranceState state) => state switch
    {
        InsuranceState.Verified => "Verified",
        InsuranceState.NotVerified => "Not verified",
        _ => "None",
    };

    public static string InWords(this AppointmentStatus status) => status switch
    {
        AppointmentStatus.Undone => "Taken back",
        _ => status.ToString(),
    };

    /// <summary>A name as lists sort it: Briggs, Eleanor “Ellie”.</summary>
    public static string Listed(string first, string preferred, string last)
    {
        var given = preferred.Length == 0 || preferred == first ? first : $"{first} “{preferred}”".Trim();
        return last.Length == 0 ? given : given.Length == 0 ? last : $"{last}, {given}";
    }
}
