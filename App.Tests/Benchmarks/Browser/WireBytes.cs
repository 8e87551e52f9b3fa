using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Browser;

/// <summary>How much comes over the live connection until a board stands: what the messages hold, and what passes the wire compressed.</summary>
static class WireBytes
{
    const int Turns = 7;

    public static async Task<IEnumerable<Figure>> Measure(Uri server)
    {
        using var computer = new Computer(server);
        await computer.SignIn(SeededFolder.Coordinator);
        List<double> held = [], passed = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            await using var tab = await Tab.Open(computer, "/board?owner=all");
            await tab.Until(body => body.First(node => node.Has("data-ready")) is not null && tab.Circuit.IsAttached("Columns"));

            // The cards below the first ones follow the first frame.
            await Pause.For(1);
            held.Add(tab.Circuit.BytesReceived / 1024d);
            passed.Add(tab.Circuit.BytesOnWire / 1024d);
        }

        return [Figure.Of("Board opens: in the live connection's messages", "KB", held), Figure.Of("Board opens: the same on the wire", "KB", passed)];
    }
}
