namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>One row of the table: the median of some turns, and how far they lay apart.</summary>
sealed record Figure(string What, string Unit, double Median, double Least, double Most, int Turns)
{
    public static Figure Of(string what, string unit, IReadOnlyCollection<double> turns)
    {
        var sorted = turns.Order().ToArray();
        return new(what, unit, Rounded(sorted[sorted.Length / 2]), Rounded(sorted[0]), Rounded(sorted[^1]), sorted.Length);
    }

    public static Figure One(string what, string unit, double value) => Of(what, unit, [value]);

    public string InWords() => Turns == 1 ? $"| {What} | {Median} {Unit} | |" : $"| {What} | {Median} {Unit} | {Least} to {Most}, {Turns} times |";

    static double Rounded(double value) => Math.Round(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}
