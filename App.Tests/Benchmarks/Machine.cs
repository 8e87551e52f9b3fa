using System.Globalization;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>What else the computer was doing: the share of time its processors were taken by other guests, and its load.</summary>
sealed record Machine(double Load, double StealSeconds, double BusySeconds)
{
    public static Machine Now()
    {
        var load = double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(double.Parse).ToArray();
        return new(load, ticks[7] / 100, (ticks.Take(8).Sum() - ticks[3] - ticks[4]) / 100);
    }

    public string Until(Machine end) => $"Load {Load} at the start, {end.Load} at the end; {end.StealSeconds - StealSeconds:0.0} s stolen, {end.BusySeconds - BusySeconds:0} s of processor time used by all";
}
