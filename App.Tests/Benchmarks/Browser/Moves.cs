using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Benchmarks.Browser;

/// <summary>A card is dropped on Accepted and the dialog saved: when that shows here, at a colleague's, and is on the disk.</summary>
sealed class Moves : IAsyncDisposable
{
    const string Drop = """
        const [card, lane] = [document.querySelector('[data-stage=Exam] .card[data-case]'), document.querySelector('[data-stage=Accepted]')];
        const drag = (kind, on) => on.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }));
        drag('dragstart', card); drag('dragover', lane); drag('drop', lane); drag('dragend', card)
        """;

    const string Save = """
        async css => {
          const from = performance.timeOrigin + performance.now();
          [...document.querySelectorAll('.mud-dialog button')].find(button => button.textContent.trim() === 'Save').click();
          return [from, await until(css, true)];
        }
        """;

    /// <summary>Somebody reads the dialog before they save, and looks at the board before the next card: longer than boards wait
    /// between two looks.</summary>
    const double Reading = 0.4;

    /// <summary>A server that is at work all day has compiled what a save runs through for good; that takes some dozens.</summary>
    const int WarmUps = 40;
    readonly IPage here, there;
    readonly SqliteConnection file;

    Moves(IPage here, IPage there, string path) => (this.here, this.there, file) = (here, there, new($"Data Source={path};Mode=ReadOnly"));

    public static async Task<Moves> Begin(IBrowser browser, Server server, string state)
    {
        var moves = new Moves(await Page.Open(browser, server.Address, state), await Page.Open(browser, server.Address, state), Path.Combine(server.Folder, "practice.db"));
        foreach (var page in new[] { moves.here, moves.there })
        {
            await page.Reach("/board?owner=all");
            await page.Settle();
        }

        moves.file.Open();
        return moves;
    }

    public async Task<IEnumerable<Figure>> Measure(int turns)
    {
        List<double> dialog = [], shown = [], second = [], disk = [];
        var first = 0d;
        for (var turn = -WarmUps; turn < turns; turn++)
        {
            var id = await here.Locator("[data-stage=Exam] .card").First.GetAttributeAsync("data-case");
            var took = await here.Time(Drop, ".mud-dialog [data-save]");
            await Pause.For(Reading);
            var gone = $"[data-stage=Exam] [data-case='{id}']";
            var elsewhere = there.EvaluateAsync<double>("css => until(css, true)", gone);
            var kept = Kept(id!);
            var times = await here.EvaluateAsync<double[]>(Save, gone);
            double[] ends = [times[1], await elsewhere, await kept];
            await here.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
            await Pause.For(Reading);
            if (turn == -WarmUps)
            {
                first = ends[0] - times[0];
            }
            else if (turn >= 0)
            {
                dialog.Add(took);
                shown.Add(ends[0] - times[0]);
                second.Add(ends[1] - times[0]);
                disk.Add(ends[2] - times[0]);
            }
        }

        return
        [
            Figure.Of("Drop to its dialog", "ms", dialog), Figure.Of("Save to shown here", "ms", shown),
            Figure.One("The same, the first one after a start", "ms", first),
            Figure.Of("Save to shown in a second browser", "ms", second), Figure.Of("Save to on the disk", "ms", disk),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await here.Context.CloseAsync();
        await there.Context.CloseAsync();
    }

    /// <summary>Asks the file each millisecond whether anybody wrote to it, until it has one acceptance more; says when that was.</summary>
    async Task<double> Kept(string id)
    {
        var (before, version) = (Accepted(id), Ask("PRAGMA data_version"));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (true)
        {
            await timer.WaitForNextTickAsync();
            var at = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
            if (Ask("PRAGMA data_version") is var now && now != version)
            {
                version = now;
                if (Accepted(id) != before)
                {
                    return at;
                }
            }
        }
    }

    long Accepted(string id) => Ask("SELECT count(*) FROM Events WHERE CaseId = $id AND Kind = 5", ("$id", long.Parse(id)));

    long Ask(string sql, params (string Name, long Value)[] parameters)
    {
        using var command = file.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return (long)command.ExecuteScalar()!;
    }
}
