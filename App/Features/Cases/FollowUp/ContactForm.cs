using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.FollowUp;

/// <summary>A contact as it is filled in: how, with what outcome, in words, and what comes next.</summary>
public sealed class ContactForm
{
    public ContactChannel Channel { get; set; }

    /// <summary>Null until the person says what happened; nobody logs a talk that never was by pressing Enter.</summary>
    public ContactResult? Result { get; set; }
    public string Note { get; set; } = "";

    /// <summary>What was agreed with the patient; null while the practice's cadence holds.</summary>
    public NextForm? Agreed { get; set; }

    public static IReadOnlyList<(ContactChannel, string)> Channels { get; } =
    [
        (ContactChannel.Call, "Call"), (ContactChannel.Text, "Text"), (ContactChannel.Email, "Email"),
        (ContactChannel.InPerson, "In person"), (ContactChannel.Letter, "Letter"),
    ];

    public static IReadOnlyList<(ContactResult?, string)> Results(ContactChannel channel) => channel switch
    {
        ContactChannel.Call => [(ContactResult.Spoke, "Spoke"), (ContactResult.Voicemail, "Left voicemail"), (ContactResult.NoAnswer, "No answer")],
        ContactChannel.InPerson => [(ContactResult.Spoke, "Spoke")],
        _ => [(ContactResult.Sent, "Sent"), (ContactResult.Received, "Received")],
    };
}
