using Microsoft.JSInterop;

namespace CaseAcceptance.Shell;

public static class JsModule
{
    /// <summary>Lets a script go with its component. After a lost connection the browser's side is gone already.</summary>
    /// <param name="farewell">What the script still has to do, such as giving the focus back.</param>
    public static async ValueTask Release(this IJSObjectReference? module, string? farewell = null)
    {
        try
        {
            if (module is null)
                return;
            if (farewell is not null)
                await module.InvokeVoidAsync(farewell);
            await module.DisposeAsync();
        }
        catch (Exception e) when (e is JSDisconnectedException or OperationCanceledException)
        {
        }
    }
}
