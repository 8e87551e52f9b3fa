using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Patients;

/// <summary>What people enter about a patient.</summary>
public sealed record PatientBasics
{
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public string PreferredName { get; set; } = "";
    public DateOnly? BirthDate { get; set; }
    public string Phone { get; set; } = "";
    public string Email { get; set; } = "";
    public bool IsAnxious { get; set; }
    public string MedicalAlert { get; set; } = "";
    public InsuranceState Insurance { get; set; }
    public string InsuranceName { get; set; } = "";
    public bool DoNotContact { get; set; }
    public bool NoCalls { get; set; }
    public bool NoTexts { get; set; }
    public bool NoEmail { get; set; }
    public bool IsInactive { get; set; }

    public static PatientBasics Of(Patient patient) => new()
    {
        FirstName = patient.FirstName, LastName = patient.LastName, PreferredName = patient.PreferredName,
        BirthDate = patient.BirthDate, Phone = patient.Phone, Email = patient.Email,
        IsAnxious = patient.IsAnxious, MedicalAlert = patient.MedicalAlert,
        Insurance = patient.Insurance, InsuranceName = patient.InsuranceName,
        DoNotContact = patient.DoNotContact, NoCalls = patient.NoCalls, NoTexts = patient.NoTexts, NoEmail = patient.NoEmail,
        IsInactive = patient.IsInactive,
    };

    public void WriteTo(Patient patient)
    {
        (patient.FirstName, patient.LastName, patient.PreferredName) = (FirstName.Trim(), LastName.Trim(), PreferredName.Trim());
        patient.BirthDate = BirthDate;
        (patient.Phone, patient.Email) = (Reach.Phone(Phone), Email.Trim());
        (patient.IsAnxious, patient.MedicalAlert) = (IsAnxious, MedicalAlert.Trim());
        (patient.Insurance, patient.InsuranceName) = (Insurance, InsuranceName.Trim());
        (patient.DoNotContact, patient.NoCalls, patient.NoTexts, patient.NoEmail) = (DoNotContact, NoCalls, NoTexts, NoEmail);
        patient.IsInactive = IsInactive;
        patient.Indexed();
    }

    public string? NameProblem(DateOnly today) => Patient.Problem(FirstName, LastName, null, today);

    public string? BirthProblem(DateOnly today) => Patient.Problem("name", "known", BirthDate, today);

    /// <param name="before">What was there before: a phone number that came so from an import may stay as it is.</param>
    public string? PhoneProblem(PatientBasics? before) => Phone == before?.Phone ? null : Reach.PhoneProblem(Phone);

    public string? EmailProblem(PatientBasics? before) => Email == before?.Email ? null : Reach.EmailProblem(Email);

    public string? Problem(PatientBasics? before, DateOnly today) =>
        NameProblem(today) ?? BirthProblem(today) ?? PhoneProblem(before) ?? EmailProblem(before);
}
