namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>Time that people take between two things. Nothing is decided by it.</summary>
static class Pause
{
    public static async Task For(double seconds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(seconds));
        await timer.WaitForNextTickAsync();
    }
}
