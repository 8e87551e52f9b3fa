namespace CaseAcceptance.Domain;

/// <summary>How far ahead a day may lie; beyond it a slip of the year would hide a case for good.</summary>
public static class Horizon
{
    public const string TooFar = "That day is more than two years ahead. Pick a nearer one.";

    public static bool IsBeyond(DateOnly? day, DateOnly today) => day > today.AddYears(2);
}
