using Microsoft.JSInterop;

namespace CaseAcceptance.Shell;

public static class JsModule
{
    /// <summary>Lets a script go with its component. After a lost connection the browser's side is gone already.</summary>
    public static async ValueTask Release(this IJSObjectReference? module)
    {
        try
        {
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
        }
    }
}
