using System.Net.WebSockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>One live page: starts a circuit from the page's own markers, draws what comes and answers as its scripts would.</summary>
sealed class Circuit(Computer computer, Display display) : IAsyncDisposable
{
    const string Renderer = "Blazor._internal.attachWebRendererInterop", Navigate = "Blazor._internal.navigationManager.navigateTo";
    readonly Hub hub = new(computer.Server, computer.Cookies);
    readonly Scripts scripts = new();
    Task reading = Task.CompletedTask;
    string page = "", secret = "";
    bool isLeaving;
    int calls;

    /// <summary>What went wrong, in the server's words.</summary>
    public List<string> Troubles { get; } = [];
    public Turns Turns { get; } = new();
    public long BytesReceived => hub.BytesReceived;
    public long BytesOnWire => hub.BytesOnWire;
    public string Address { get; private set; } = "";

    public async Task Start(string address)
    {
        Address = new Uri(computer.Server, address).ToString();
        page = await computer.Page(address);
        await hub.Open();
        reading = Read();
        await hub.Send(PackWriter.Call("0", "StartCircuit", computer.Server.ToString(), Address, "[]", State));
    }

    public Task Dispatch(ulong handler, string happening, object details) => Invoke(Renderer, "DispatchEventAsync",
        new { eventHandlerId = handler, eventName = happening, eventFieldInfo = (object?)null }, details);

    public bool IsAttached(string script) => scripts.IsAttached(script);

    /// <summary>What a script of the page calls on its component.</summary>
    public Task Invoke(string script, string method, params object?[] values) => hub.Send(PackWriter.Call(
        null, "BeginInvokeDotNetFromJS", $"{Interlocked.Increment(ref calls)}", null, method, scripts.Owner(script), JsonSerializer.Serialize(values)));

    public Task Go(string to, bool byLink = true)
    {
        Address = new Uri(computer.Server, to).ToString();
        return hub.Send(PackWriter.Call(null, "OnLocationChanged", Address, null, byLink));
    }

    public async ValueTask DisposeAsync()
    {
        isLeaving = true;
        if (secret.Length > 0)
        {
            await computer.Leave(secret);
        }

        await hub.DisposeAsync();
        await reading;
        Turns.Dispose();
    }

    string State => Regex.Match(page, "<!--Blazor-Server-Component-State:(.+?)-->").Groups[1].Value;

    string Roots => $$"""{"batchId":1,"operations":[{{string.Join(',', Regex.Matches(page, "<!--Blazor:(.+?)-->").Select((marker, n) =>
        $$"""{"type":"add","ssrComponentId":{{n + 1}},"marker":{{marker.Groups[1].Value}}}"""))}}]}""";

    async Task Read()
    {
        try
        {
            await foreach (var message in hub.Messages())
            {
                await Turns.Take(() => Hear(message));
            }

            Trouble("The server hung up.");
        }
        catch (Exception e)
        {
            Trouble(e.ToString());
        }
    }

    void Trouble(string words)
    {
        if (!isLeaving)
        {
            Troubles.Add(words);
        }
    }

    Task Hear(object?[] message) => message switch
    {
        [1L, _, _, string target, object?[] values, ..] => Obey(target, values),
        [3L, _, _, 3L, string answer] => Task.FromResult(secret = answer),
        [7L, ..] => Complain($"The server closed the connection: {message[1]}"),
        _ => Task.CompletedTask,
    };

    Task Obey(string target, object?[] values)
    {
        switch (target, values)
        {
            case ("JS.AttachComponent", [long component, ..]):
                display.Change(screen => screen.Attach((int)component));
                break;
            case ("JS.RenderBatch", [long number, ReadOnlyMemory<byte> drawing]):
                display.Change(screen => screen.Draw(new(drawing)));
                return hub.Send(PackWriter.Call(null, "OnRenderCompleted", number, null));
            case ("JS.BeginInvokeJS", [long task, string name, var given, _, long module, ..]):
                return Answer(task, name, given as string ?? "", module);
            case ("JS.EndInvokeDotNet", [_, false, var why]):
                return Complain($"A call failed: {why}");
            case ("JS.Error", [var why]):
                return Complain($"{why}");
        }

        return Task.CompletedTask;
    }

    async Task Answer(long task, string name, string given, long module)
    {
        var answer = scripts.Answer(name, given, module);
        if (name == Renderer)
        {
            await hub.Send(PackWriter.Call(null, "UpdateRootComponents", Roots, State));
        }
        else if (name == Navigate)
        {
            await Go(JsonDocument.Parse(given).RootElement[0].GetString()!, byLink: false);
        }

        if (task != 0)
        {
            await hub.Send(PackWriter.Call(null, "EndInvokeJSFromDotNet", task, true, $"[{task},true,{answer}]"));
        }
    }

    Task Complain(string words)
    {
        Trouble(words);
        return Task.CompletedTask;
    }
}
