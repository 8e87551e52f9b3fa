namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>One thing that is measured on its own or with the others.</summary>
sealed record Part(string Name, string Says, Func<Options, Task<IReadOnlyList<Figure>>> Measure)
{
    public bool NeedsProgram { get; init; } = true;
}
