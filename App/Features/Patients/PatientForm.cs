namespace CaseAcceptance.Features.Patients;

/// <summary>What is being typed, and on top of what: a draft that comes back later still knows which version it changes.</summary>
public sealed class PatientForm
{
    public PatientBasics Basics { get; set; } = new();
    public PatientBasics? Seen { get; set; }
    public int Version { get; set; }

    public static PatientForm Of(PatientFile? file) => file is null
        ? new()
        : new() { Basics = file.Basics with { }, Seen = file.Basics, Version = file.Version };
}
