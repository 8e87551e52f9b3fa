namespace CaseAcceptance.Tests.Browser;

/// <summary>A clock that runs as the real one does, from the morning of Tuesday, March 10, 2026 on, and can be moved ahead.</summary>
public sealed class MovedClock : TimeProvider
{
    readonly DateTimeOffset started = System.GetUtcNow();
    TimeSpan ahead;

    public static DateTimeOffset Morning { get; } = new(2026, 3, 10, 13, 0, 0, TimeSpan.Zero);

    public void Advance(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => Morning + (System.GetUtcNow() - started) + ahead;
}
