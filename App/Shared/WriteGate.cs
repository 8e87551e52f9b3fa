namespace CaseAcceptance.Shared;

/// <summary>One writer at a time in this process; SQLite allows no more, and waiting here is fairer and cheaper than there.</summary>
public sealed class WriteGate : IDisposable
{
    readonly SemaphoreSlim turn = new(1, 1);

    public async Task<IDisposable> Enter(CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation);
        return new Turn(turn);
    }

    public void Dispose() => turn.Dispose();

    sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        bool left;

        public void Dispose()
        {
            if (!left)
            {
                left = true;
                turn.Release();
            }
        }
    }
}
