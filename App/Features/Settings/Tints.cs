namespace CaseAcceptance.Features.Settings;

/// <summary>The four colours that tell providers apart, beside their initials.</summary>
public static class Tints
{
    public static IReadOnlyList<(string Class, string Name)> All { get; } = [("pr", "Green"), ("ta", "Blue"), ("hk", "Violet"), ("jp", "Sand")];

    public static string Class(int tint) => All[Math.Abs(tint % All.Count)].Class;
}
