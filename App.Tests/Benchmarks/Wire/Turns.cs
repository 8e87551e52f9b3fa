namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>One thing after the other, as a browser does: what somebody does to what they see is sent before the word that this was
/// drawn anew.</summary>
sealed class Turns : IDisposable
{
    readonly SemaphoreSlim one = new(1);

    public async Task Take(Func<Task> act, CancellationToken gone = default)
    {
        await one.WaitAsync(gone);
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
