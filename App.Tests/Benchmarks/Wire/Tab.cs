namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>A page as a person has it before them: to read, press, tick and type into.</summary>
sealed class Tab : IAsyncDisposable
{
    readonly Display display = new();

    Tab(Computer computer) => Circuit = new(computer, display);

    public Circuit Circuit { get; }

    public static async Task<Tab> Open(Computer computer, string address)
    {
        var tab = new Tab(computer);
        await tab.Circuit.Start(address);
        return tab;
    }

    public T Look<T>(Func<Node, T> look) => display.Look(screen => look(screen.Body));

    /// <summary>Once this holds on the page; says at which tick of the stopwatch it came to.</summary>
    public async Task<long> Until(Func<Node, bool> holds, TimeSpan? patience = null)
    {
        try
        {
            return await display.Until(screen => holds(screen.Body), patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Not seen at {Circuit.Address}. {string.Join(' ', Circuit.Troubles)}");
        }
    }

    public Task Press(Func<Node, bool> what) =>
        Happen(what, "click", new { detail = 1, button = 0, buttons = 0, type = "click" });

    /// <summary>A field that is left with other contents, a choice from a list, or a tick.</summary>
    public Task Fill(Func<Node, bool> field, object contents) => Happen(field, "change", new { value = contents });

    public Task Type(Func<Node, bool> field, string contents) => Happen(field, "input", new { value = contents });

    public ValueTask DisposeAsync() => Circuit.DisposeAsync();

    Task Happen(Func<Node, bool> what, string happening, object details) => Circuit.Turns.Take(() =>
        Circuit.Dispatch(Look(body => Listener(body.First(what), happening)) ?? throw new InvalidOperationException($"Nothing here takes a {happening}."), happening, details));

    /// <summary>The element itself or what around it listens, as happenings rise in a page.</summary>
    static ulong? Listener(Node? element, string happening)
    {
        while (element is not null && element.Handler("on" + happening) is null)
        {
            element = element.Parent;
        }

        return element?.Handler("on" + happening);
    }
}
