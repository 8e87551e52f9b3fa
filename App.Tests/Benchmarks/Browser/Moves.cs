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
        for (var turn = -2; turn < turns; turn++)
        {
            var id = await here.Locator("[data-stage=Exam] .card").First.GetAttributeAsync("data-case");
            var took = await here.Time(Drop, ".mud-dialog [data-save]");
            await Pause.For(Reading);
            var gone = $"[data-stage=Exam] [data-case='{id}']";
            var elsewhere = there.EvaluateAsync<double>("css => until(css, true)", gone);
            var kept = Kept(Accepted(id!), id!);
            var times = await here.EvaluateAsync<double[]>(Save, gone);
            double[] ends = [times[1], await elsewhere, await kept];
            await here.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
            await Pause.For(Reading);
            if (turn >= 0)
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
            Figure.Of("Save to shown in a second browser", "ms", second), Figure.Of("Save to on the disk", "ms", disk),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await here.Context.CloseAsync();
        await there.Context.CloseAsync();
    }

    /// <summary>Asks the file each millisecond until it has one acceptance more, and says when that was.</summary>
    async Task<double> Kept(long before, string id)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (Accepted(id) == before)
        {
            await timer.WaitForNextTickAsync();
        }

        return (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
    }

    long Accepted(string id)
    {
        using var command = file.CreateCommand();
        command.CommandText = "SELECT count(*) FROM Events WHERE CaseId = $id AND Kind = 5";
        command.Parameters.AddWithValue("$id", long.Parse(id));
        return (long)command.ExecuteScalar()!;
    }
}
