namespace CaseAcceptance.Shared;

/// <summary>One message, with at most one thing to do about it.</summary>
public sealed record Message(string Text)
{
    public string? Action { get; init; }
    public Func<Task>? Act { get; init; }

    /// <summary>How long it stays when nobody points at it (UI.md 5).</summary>
    public TimeSpan Stays { get; init; } = TimeSpan.FromSeconds(6);
}
