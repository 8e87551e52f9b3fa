namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>A browser does one thing after the other: what somebody does to what they see reaches the server before it hears that
/// this was drawn anew, and the server still knows what was meant.</summary>
sealed class Turns : IDisposable
{
    readonly SemaphoreSlim one = new(1);

    public async Task Take(Func<Task> act)
    {
        await one.WaitAsync();
        try
        {
            await act();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
