using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Soak;

/// <summary>A person's hands in one page: opens what is shown, fills in a dialog, saves, and notes what the screen confirmed.</summary>
sealed class Hands(Tab tab, Ledger ledger, Random random)
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>A card of this column, or of any; null where there is none.</summary>
    public (int Id, string Name)? Pick(string? stage) => tab.Look(body =>
    {
        var lanes = body.All(node => node.Has("data-stage") && (stage is null || node["data-stage"] == stage));
        var cards = lanes.SelectMany(lane => lane.All(IsCard)).ToList();
        return cards.Count == 0 ? default((int, string)?) : Read(cards[random.Next(cards.Count)]);
    });

    public Task Open((int Id, string Name) card) => tab.Press(Is(card.Id));

    public bool IsOnTheBoard(int id) => tab.Look(body => body.First(Is(id))) is not null;

    public Task<bool> Shows(Func<Node, bool> what) => Comes(body => body.First(what) is not null);

    /// <summary>Whether this comes to hold while somebody still waits for it.</summary>
    public async Task<bool> Comes(Func<Node, bool> holds)
    {
        try
        {
            await tab.Until(holds, Longest);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public async Task SaveWithNote(string field, string kind, int plan, Func<Node, bool> button)
    {
        var note = $"{Guid.NewGuid():N}";
        await tab.Fill(node => node["id"] == field, note);
        await Save(kind, plan, note, button);
    }

    /// <summary>Confirmed once the dialog has closed; a refusal stays in it and is left.</summary>
    public async Task Save(string kind, int plan, string note, Func<Node, bool> button)
    {
        await tab.Press(button);
        await tab.Until(body => body.First(IsDialog) is not { } dialog || dialog.First(IsRefusal) is not null);
        if (tab.Look(body => body.First(IsDialog)) is null)
        {
            ledger.Confirm(kind, plan, note);
            return;
        }

        ledger.Refuse();
        await tab.Press(node => node.Has("data-cancel"));
        await tab.Until(body => body.First(IsDialog) is null || body.First(IsLeave) is not null);
        if (tab.Look(body => body.First(IsLeave)) is not null)
        {
            await tab.Press(IsLeave);
            await tab.Until(body => body.First(IsDialog) is null);
        }
    }

    public async Task GoTo(string address, Func<Node, bool> shown)
    {
        await tab.Circuit.Go(address);
        await tab.Until(shown);
    }

    public static bool IsButton(Node node, string words) => node.Tag == "button" && node.Words().Trim() == words;

    static bool IsCard(Node node) => node.Tag == "article" && node.Has("data-case");

    static Func<Node, bool> Is(int id) => node => IsCard(node) && node["data-case"] == $"{id}";

    static bool IsDialog(Node node) => node.IsClass("mud-dialog");

    static bool IsRefusal(Node node) => node["role"] == "alert" || node["aria-invalid"] == "true";

    static bool IsLeave(Node node) => IsButton(node, "Leave");

    static (int, string) Read(Node card) => (int.Parse(card["data-case"]!), card["aria-label"]!.Split(',')[0]);
}
