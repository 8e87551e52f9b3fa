using CaseAcceptance.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;

namespace CaseAcceptance.Tests.Shell;

public sealed class DrawnInTurnTests
{
    readonly Dispatcher page = Dispatcher.CreateDefault();
    readonly DrawnInTurn turn = new();
    readonly DrawnInTurn.Filter filter = new();
    readonly List<string> heard = [];

    [Fact]
    public async Task What_somebody_typed_while_the_server_drew_is_heard_before_the_word_that_it_is_drawn()
    {
        await WhileTheServerDraws(async () =>
        {
            await Send(nameof(Calls.BeginInvokeDotNetFromJS), () => page.InvokeAsync(() => heard.Add("typed")));
            await Send(nameof(Calls.OnRenderCompleted), Drawn);
        });
        Assert.Equal(["typed", "drawn"], heard);
    }

    [Fact]
    public async Task Everything_else_is_heard_at_once()
    {
        await WhileTheServerDraws(async () =>
        {
            await Send(nameof(Calls.OnRenderCompleted), Drawn);
            await Send(nameof(Calls.EndInvokeJSFromDotNet), Answered);
        });
        Assert.Equal(["answered", "drawn"], heard);
    }

    [Fact]
    public void Blazor_calls_that_word_what_the_filter_looks_for() =>
        Assert.NotNull(typeof(CircuitOptions).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!.GetMethod(nameof(Calls.OnRenderCompleted)));

    async Task WhileTheServerDraws(Func<Task> happens)
    {
        await page.InvokeAsync(() => turn.OnCircuitOpenedAsync(null!, TestContext.Current.CancellationToken));
        using var isDrawn = new ManualResetEventSlim();
        var begins = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var drawing = Task.Run(() => page.InvokeAsync(() =>
        {
            begins.SetResult();
            isDrawn.Wait(TestContext.Current.CancellationToken);
        }), TestContext.Current.CancellationToken);
        await begins.Task;
        await happens();
        isDrawn.Set();
        await drawing;
        await page.InvokeAsync(() => { });
    }

    Task Drawn()
    {
        heard.Add("drawn");
        return Task.CompletedTask;
    }

    Task Answered()
    {
        heard.Add("answered");
        return Task.CompletedTask;
    }

    /// <summary>As a hub takes a call: through the filter to the circuit, which does the work through its handlers.</summary>
    async Task Send(string call, Func<Task> work)
    {
        using var calls = new Calls();
        await filter.InvokeMethodAsync(new(null!, null!, calls, typeof(Calls).GetMethod(call)!, []), invoked =>
        {
            _ = turn.CreateInboundActivityHandler(activity => work())(null!);
            return ValueTask.FromResult<object?>(null);
        });
    }

    /// <summary>Named as those of Blazor's own hub.</summary>
    sealed class Calls : Hub
    {
        public static void BeginInvokeDotNetFromJS() { }

        public static void EndInvokeJSFromDotNet() { }

        public static void OnRenderCompleted() { }
    }
}
