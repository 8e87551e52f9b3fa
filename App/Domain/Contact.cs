namespace CaseAcceptance.Domain;

public enum ContactChannel
{
    Call,
    Text,
    Email,
    InPerson,
    Letter,
}

public enum ContactResult
{
    Spoke,
    Voicemail,
    NoAnswer,
    Sent,
    Received,
}

/// <summary>One try to reach a patient, or the patient reaching us.</summary>
public sealed class Contact
{
    public int Id { get; private set; }
    public required int PatientId { get; init; }
    public int? CaseId { get; internal set; }
    public required DateTime At { get; init; }
    public int? PersonId { get; init; }
    public required ContactChannel Channel { get; init; }
    public required ContactResult Result { get; init; }
    public string Note { get; init; } = "";
    public string? SourceKey { get; init; }
    public bool IsUndone { get; internal set; }

    public string InWords() => (Channel, Result) switch
    {
        (ContactChannel.Call, ContactResult.Spoke) => "Spoke by phone",
        (ContactChannel.InPerson, _) => "Spoke in the office",
        (_, ContactResult.Voicemail) => "Left voicemail",
        (_, ContactResult.NoAnswer) => "No answer",
        (ContactChannel.Call, _) => "Phone call",
        (var channel, ContactResult.Received) => $"{channel} received",
        var (channel, _) => $"{channel} sent",
    };
}
