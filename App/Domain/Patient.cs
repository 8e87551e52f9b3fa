namespace CaseAcceptance.Domain;

public enum InsuranceState
{
    None,
    NotVerified,
    Verified,
}

public sealed class Patient
{
    public int Id { get; private set; }
    public required string FirstName { get; set; }
    public required string LastName { get; set; }
    public string PreferredName { get; set; } = "";
    public DateOnly? BirthDate { get; set; }
    public string Phone { get; set; } = "";
    public string Email { get; set; } = "";
    public bool DoNotContact { get; set; }
    public bool NoCalls { get; set; }
    public bool NoTexts { get; set; }
    public bool NoEmail { get; set; }
    public bool IsAnxious { get; set; }

    /// <summary>Such as "Takes blood thinners"; empty when there is none.</summary>
    public string MedicalAlert { get; set; } = "";
    public InsuranceState Insurance { get; set; }
    public string InsuranceName { get; set; } = "";

    /// <summary>No longer treated here: inactive, archived or deceased in the practice's own system.</summary>
    public bool IsInactive { get; set; }
    public DateOnly? RecallDueOn { get; set; }
    public string SearchKey { get; private set; } = "";
    public string? SourceKey { get; init; }

    /// <summary>What the practice's own system said when it was last imported, to tell its changes from ours.</summary>
    public string? SourceSays { get; set; }

    /// <summary>The day of the export in which it was no longer there. It stays here all the same.</summary>
    public DateOnly? GoneOn { get; set; }
    public int Version { get; set; }

    public string FullName => NameOf(FirstName, PreferredName, LastName);

    public static string NameOf(string first, string preferred, string last) => preferred.Length == 0 || preferred == first
        ? $"{first} {last}".Trim()
        : $"{first} “{preferred}” {last}".Trim();

    /// <summary>Whole years on that day; null without a believable birth date.</summary>
    public int? AgeOn(DateOnly day) => AgeOn(BirthDate, day);

    public static int? AgeOn(DateOnly? birthDate, DateOnly day)
    {
        if (birthDate is not { Year: > 1900 } born || born > day)
        {
            return null;
        }

        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }

    /// <summary>The sentence to show, or null when the basics hold.</summary>
    public static string? Problem(string firstName, string lastName, DateOnly? birthDate, DateOnly today) =>
        string.IsNullOrWhiteSpace(firstName + lastName) ? "Enter the patient's name."
        : firstName.Length > 60 || lastName.Length > 60 ? "Use at most 60 letters for each name."
        : birthDate > today ? "The birth date lies in the future."
        : birthDate is { Year: < 1900 } ? "The birth date is too long ago."
        : null;

    /// <summary>Call after any change of name, phone or email, so that search finds the patient.</summary>
    public Patient Indexed()
    {
        var digits = Reach.Digits(Phone);
        SearchKey = SearchText.Fold($"{FirstName} {PreferredName} {LastName} {FirstName} {digits} {Email}");
        return this;
    }
}
