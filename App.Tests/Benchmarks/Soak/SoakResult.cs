namespace CaseAcceptance.Tests.Benchmarks.Soak;

sealed record SoakResult
{
    public required int People { get; init; }
    public required double Minutes { get; init; }
    public required int Visits { get; init; }
    public required SortedDictionary<string, int> Done { get; init; }
    public required int Confirmed { get; init; }
    public required int Refused { get; init; }
    public required IReadOnlyList<string> Lost { get; init; }

    /// <summary>The folder that stayed because something was lost.</summary>
    public required string? LostFrom { get; init; }
    public required IReadOnlyList<string> Troubles { get; init; }
    public required IReadOnlyList<string> ServerSaid { get; init; }
    public required Reading Before { get; init; }

    /// <summary>At even distances, the last one while all are still at work.</summary>
    public required IReadOnlyList<Reading> Along { get; init; }
    public required Reading After { get; init; }
    public required double MostRssMb { get; init; }
    public required double MostWalMb { get; init; }
    public required double WalMbAfter { get; init; }

    public IEnumerable<string> Lines()
    {
        yield return $"{People} people, {Minutes:0.0} minutes, {Visits} visits: {string.Join(", ", Done.Select(act => $"{act.Key} {act.Value}"))}";
        yield return $"Confirmed {Confirmed}, lost {Lost.Count}, refused with a reason {Refused}, troubles {Troubles.Count}, lines in the server's log {ServerSaid.Count}";
        yield return $"Heap in use {Before.HeapMb:0.0} MB before, {Along[^1].HeapMb:0.0} with {Along[^1].Circuits} circuits, {After.HeapMb:0.0} after all had left ({After.Circuits} circuits)";
        yield return $"Heap on the way, each after a collection: {string.Join(", ", Along.Select(look => $"{look.HeapMb:0} MB with {look.Circuits} circuits"))}";
        yield return $"Memory {Before.RssMb:0} MB before, {MostRssMb:0} at most, {After.RssMb:0} after; WAL {MostWalMb:0.0} MB at most, {WalMbAfter:0.0} after";
        yield return $"CPU {(After.CpuMs - Before.CpuMs) / Minutes / 600:0} % of one core";
        if (LostFrom is not null)
        {
            yield return $"The practice they worked in stays for a look: {LostFrom}";
        }

        foreach (var trouble in Lost.Concat(Troubles).Concat(ServerSaid).Take(20))
        {
            yield return trouble;
        }
    }
}
