using System.Threading.Channels;
using CaseAcceptance.Data;

namespace CaseAcceptance.Features.Safety;

/// <summary>Looks at records, waiting to be written together. Who looks does not wait, unless the disk is far behind.</summary>
sealed class AuditReads(AuditWriter writer) : IDisposable
{
    const int Batch = 500;
    readonly Channel<AuditDraft> waiting = Channel.CreateBounded<AuditDraft>(10_000);
    readonly SemaphoreSlim turn = new(1, 1);
    List<AuditDraft> inHand = [];

    public ValueTask Add(AuditDraft draft) => waiting.Writer.WriteAsync(draft);

    /// <summary>Writes all there are. What could not be written is kept for the next time.</summary>
    public async Task Flush()
    {
        await turn.WaitAsync();
        try
        {
            while (true)
            {
                while (inHand.Count < Batch && waiting.Reader.TryRead(out var draft))
                {
                    inHand.Add(draft);
                }

                if (inHand.Count == 0)
                {
                    return;
                }

                await writer.Append(inHand);
                inHand = [];
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
