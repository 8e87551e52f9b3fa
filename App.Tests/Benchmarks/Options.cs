namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>What to measure, on a practice of what size.</summary>
sealed record Options
{
    public required int Open { get; init; }
    public required int Closed { get; init; }
    public required IReadOnlyList<int> Circuits { get; init; }
    public required int People { get; init; }
    public required double Minutes { get; init; }

    /// <summary>The program to start; null for one that is published for this run.</summary>
    public string? Program { get; init; }

    /// <summary>Where the figures go as JSON; never into the tree.</summary>
    public required string Json { get; init; }

    /// <summary>Whether the demo practices and the published program stay for a next run.</summary>
    public bool Keeps { get; init; }

    public string Size => $"{Open:#,##0} open, {Closed:#,##0} closed";
}
