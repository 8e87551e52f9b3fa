namespace CaseAcceptance.Features.Import.Lists;

/// <summary>What a column of a list says.</summary>
public enum ListRole
{
    LeftOut,
    PatientId,
    Name,
    LastName,
    FirstName,
    BirthDate,
    Phone,
    Email,
    Code,
    Treatment,
    Tooth,
    Surface,
    Dentist,
    Fee,
    Insurance,
    PatientPart,
    Planned,
    Done,
    NextVisit,
    Status,
}

static class ListRoles
{
    public static string InWords(this ListRole role) => role switch
    {
        ListRole.LeftOut => "Leave out",
        ListRole.PatientId => "Patient number",
        ListRole.Name => "Patient name",
        ListRole.LastName => "Last name",
        ListRole.FirstName => "First name",
        ListRole.BirthDate => "Birth date",
        ListRole.Phone => "Phone",
        ListRole.Email => "Email",
        ListRole.Code => "Code",
        ListRole.Treatment => "Treatment",
        ListRole.Tooth => "Tooth",
        ListRole.Surface => "Surface or quadrant",
        ListRole.Dentist => "Dentist",
        ListRole.Fee => "Fee",
        ListRole.Insurance => "Insurance estimate",
        ListRole.PatientPart => "Patient part",
        ListRole.Planned => "Date planned",
        ListRole.Done => "Date completed",
        ListRole.NextVisit => "Next appointment",
        _ => "Status",
    };

    public static bool IsDay(this ListRole role) => role is ListRole.BirthDate or ListRole.Planned or ListRole.Done or ListRole.NextVisit;

    public static bool IsAmount(this ListRole role) => role is ListRole.Fee or ListRole.Insurance or ListRole.PatientPart;
}
