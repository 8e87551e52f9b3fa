using Microsoft.JSInterop;

namespace CaseAcceptance.Shell;

public static class JsModule
{
    /// <summary>Loads a component's script and lets it begin. Null when the component, or its browser, went while the script was on its way.</summary>
    public static async Task<IJSObjectReference?> Begin(this IJSRuntime js, string script, string call, params object?[] with)
    {
        IJSObjectReference? module = null;
        try
        {
            module = await js.InvokeAsync<IJSObjectReference>("import", script);
            await module.InvokeVoidAsync(call, with);
            return module;
        }
        catch (Exception e) when (e is ObjectDisposedException or JSDisconnectedException or OperationCanceledException)
        {
            await module.Release();
            return null;
        }
    }

    /// <summary>Tells the script something that a browser which has just left need not hear.</summary>
    public static async ValueTask Tell(this IJSObjectReference? module, string call, params object?[] with)
    {
        try
        {
            await (module?.InvokeVoidAsync(call, with) ?? ValueTask.CompletedTask);
        }
        catch (Exception e) when (e is ObjectDisposedException or JSDisconnectedException or OperationCanceledException)
        {
        }
    }

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
