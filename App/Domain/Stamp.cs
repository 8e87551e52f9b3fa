namespace CaseAcceptance.Domain;

/// <summary>Who acts and when: <paramref name="At"/> in UTC, <paramref name="Local"/> on the practice's own wall clock.</summary>
public sealed record Stamp(int? PersonId, DateTime At, DateTime Local, WorkWeek Week)
{
    public DateOnly Today => DateOnly.FromDateTime(Local);
}
