using Bunit;
using Microsoft.JSInterop;

namespace CaseAcceptance.Tests.Features.Cases;

public sealed class LeftDialogTests : DialogTest
{
    [Fact]
    public async Task A_dialog_that_was_refused_and_left_before_its_script_came_leaves_the_page_alone()
    {
        var plan = await Practice.NewCase();
        var import = new LateImport();
        JSInterop.AddInvocationHandler(import);
        var outcome = await Opened(dialogs => dialogs.LogContact(plan.Id));
        await Press("[data-save]");
        Page.WaitForElement("[aria-invalid=true], .err");
        await Press("[data-cancel]");
        Assert.False(await outcome);

        var late = new LateScript();
        await Page.InvokeAsync(() => import.Come(late));

        Page.WaitForAssertion(() => Assert.True(late.IsGone));
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    sealed class LateImport() : JSRuntimeInvocationHandlerBase<IJSObjectReference>(call => call.Identifier == "import", isCatchAllHandler: false)
    {
        public void Come(IJSObjectReference script) => SetResultBase(script);
    }

    /// <summary>As the browser's: what is asked of it after it was let go is an error.</summary>
    sealed class LateScript : IJSObjectReference
    {
        public bool IsGone { get; private set; }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
        {
            ObjectDisposedException.ThrowIf(IsGone, this);
            return default;
        }

        public ValueTask DisposeAsync()
        {
            IsGone = true;
            return default;
        }
    }
}
