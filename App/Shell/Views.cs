namespace CaseAcceptance.Shell;

/// <summary>A view in the bar: its name, its address, and the letter that follows G to go there.</summary>
public sealed record View(string Name, string Address, char Letter);

/// <summary>The views in the bar.</summary>
public static class Views
{
    public static readonly IReadOnlyList<View> All = [new("Board", "/board", 'B'), new("Today", "/today", 'T')];
}
