namespace CaseAcceptance.Features.Settings;

public sealed record ChairFields
{
    public string Name { get; set; } = "";
    public bool IsActive { get; set; } = true;

    public string? NameProblem() => string.IsNullOrWhiteSpace(Name) ? "Enter the chair's name." : null;
}
