namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>How a row of the practice's own system is known here, so that a second import finds it again.</summary>
static class SourceKey
{
    const string Prefix = "opendental-";

    public static string Of(long number) => $"{Prefix}{number}";

    public static IQueryable<string?> Ours(IQueryable<string?> keys) => keys.Where(key => key != null && key.StartsWith(Prefix));

    public static long? NumberOf(string? key) =>
        key?.StartsWith(Prefix, StringComparison.Ordinal) == true && long.TryParse(key.AsSpan(Prefix.Length), out var number) ? number : null;
}
