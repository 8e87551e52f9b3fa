using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.SignalR;

namespace CaseAcceptance.Shell;

/// <summary>A browser's word that it has drawn something is heard after all that it had sent before. Blazor hears it at once: while the
/// server is still at that very drawing, it then drops the handlers that were replaced although what somebody typed waits for one of them.</summary>
sealed class DrawnInTurn : CircuitHandler
{
    static readonly AsyncLocal<bool> SaysDrawn = new();
    SynchronizationContext? turns;

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        turns = SynchronizationContext.Current;
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => activity =>
    {
        if (!SaysDrawn.Value || turns is null)
        {
            return next(activity);
        }

        // Nobody waits for it; a word that makes no sense ends the circuit from here too.
        turns.Post(_ => next(activity), null);
        return Task.CompletedTask;
    };

    /// <summary>Tells that word from everything else that a browser sends.</summary>
    public sealed class Filter : IHubFilter
    {
        public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
        {
            SaysDrawn.Value = invocationContext.HubMethodName == "OnRenderCompleted";
            return await next(invocationContext);
        }
    }
}
