using System.Text.Json;

namespace CaseAcceptance.Features.Cases.Drafts;

/// <summary>What a draft keeps: the form as it stood, whether its dialog was open, and in which tab of the browser.</summary>
public sealed record DraftText(string Form, bool IsOpen, string Tab)
{
    public static TimeSpan KeptFor { get; } = TimeSpan.FromHours(24);

    public string ToJson() => JsonSerializer.Serialize(this);

    public static DraftText? From(string json) => Read<DraftText>(json);

    /// <summary>Null when the text was written by a version whose form looked different.</summary>
    public static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
