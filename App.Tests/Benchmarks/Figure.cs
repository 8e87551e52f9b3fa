namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>One row of the table: the median of some turns, and how far they lay apart.</summary>
sealed record Figure(string What, string Unit, double Median, double? P95, double Least, double Most, int Turns)
{
    /// <summary>With fewer turns than this, 95 of 100 is only the worst one.</summary>
    const int EnoughForP95 = 20;

    public static Figure Of(string what, string unit, IReadOnlyCollection<double> turns)
    {
        var sorted = turns.Order().ToArray();
        double? p95 = sorted.Length < EnoughForP95 ? null : Rounded(sorted[sorted.Length * 95 / 100]);
        return new(what, unit, Rounded(sorted[sorted.Length / 2]), p95, Rounded(sorted[0]), Rounded(sorted[^1]), sorted.Length);
    }

    public static Figure One(string what, string unit, double value) => Of(what, unit, [value]);

    public string Row() => Turns == 1
        ? $"| {What} | {Value} | | | |"
        : $"| {What} | {Value} | {P95:#,##0.##} | {Least:#,##0.##} to {Most:#,##0.##} | {Turns} |";

    public string Value => $"{Median:#,##0.##} {Unit}".Trim();

    static double Rounded(double value) => Math.Round(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}
