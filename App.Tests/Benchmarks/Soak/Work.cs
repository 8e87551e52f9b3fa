using System.Globalization;
using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Soak;

/// <summary>What coordinators and managers do all day, through what the page shows: cards, buttons, fields and dialogs.</summary>
sealed class Work(Tab tab, Ledger ledger, Random random)
{
    public const string Contact = "contact", Next = "next action", Accept = "acceptance", Book = "booking";

    static readonly Func<Node, bool> Name = node => node["id"] == "case-name", Board = node => node.Has("data-ready"),
        Search = node => node["role"] == "combobox", Saves = node => node.Has("data-save");

    /// <summary>Nobody presses in the moment in which they see something; it may be drawn once more right then.</summary>
    const double Reading = 0.4;
    readonly Hands hands = new(tab, ledger, random);

    public Task Begin() => tab.Until(body => body.First(Board) is not null && tab.Circuit.IsAttached("Columns"));

    /// <summary>One in a hundred is an acceptance: in an hour about as many as 20 people get in two days, and all stand on Today.</summary>
    public Task SomethingMore() => random.Next(100) switch
    {
        < 27 => OpenCase(),
        < 48 => LogContact(),
        < 62 => SetNextAction(),
        < 63 => RecordAcceptance(),
        < 71 => BookVisit(),
        < 84 => SearchSomebody(),
        < 94 => LookAtToday(),
        _ => CloseCase(),
    };

    async Task<int> OpenCase()
    {
        ledger.Did("open a case");
        for (; ; ledger.Did("press a card that a colleague moves away"))
        {
            var card = hands.Pick(null) ?? throw new InvalidOperationException("The board shows no card.");
            await hands.Open(card);

            // Another case of the same patient may be open: the name alone does not say that this one is.
            if (await hands.Comes(body => tab.Circuit.Address.EndsWith($"case={card.Id}", StringComparison.Ordinal)
                && body.First(Name)?.Words().Contains(card.Name, StringComparison.Ordinal) == true))
            {
                await Pause.For(Reading);
                return card.Id;
            }

            if (hands.IsOnTheBoard(card.Id))
            {
                throw new InvalidOperationException($"Case {card.Id} was pressed and did not open at {tab.Circuit.Address}. {string.Join(' ', tab.Circuit.Troubles)}");
            }
        }
    }

    async Task LogContact()
    {
        ledger.Did("log a contact");
        var id = await OpenCase();
        await tab.Press(node => node["data-panel-key"] == "l");
        await tab.Until(body => body.First(node => node["id"] == "contact-note") is not null);
        await tab.Fill(node => node["name"] == "result", "on");
        await hands.SaveWithNote("contact-note", Contact, id, Saves);
    }

    async Task SetNextAction()
    {
        ledger.Did("set the next action");
        var id = await OpenCase();
        if (tab.Look(body => body.First(node => node["data-panel-key"] == "n")) is not null)
        {
            await tab.Press(node => node["data-panel-key"] == "n");
            await tab.Until(body => body.First(node => node["id"] == "next-note") is not null);
            await hands.SaveWithNote("next-note", Next, id, Saves);
        }
    }

    async Task RecordAcceptance()
    {
        if (await Drop("Exam", "Accepted", "record an acceptance") is { } id)
        {
            await hands.SaveWithNote("note", Accept, id, node => Hands.IsButton(node, "Save"));
        }
    }

    async Task BookVisit()
    {
        if (await Drop("Accepted", "Scheduled", "book a visit") is { } id)
        {
            var start = DateTime.Today.AddDays(random.Next(8, 300)).AddMinutes(random.Next(9 * 12, 15 * 12) * 5);
            await tab.Fill(node => node["id"] == "visit-day", start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await tab.Fill(node => node["id"] == "visit-time", start.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
            await hands.Save(Book, id, start.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), Saves);
        }
    }

    /// <summary>The case whose dialog opened; none when a colleague was quicker.</summary>
    async Task<int?> Drop(string from, string to, string act)
    {
        if (hands.Pick(from) is not var (id, _))
        {
            return null;
        }

        ledger.Did(act);
        await tab.Circuit.Invoke("Columns", "Move", id, to);
        return await hands.Shows(Saves) ? id : null;
    }

    async Task SearchSomebody()
    {
        ledger.Did("search");
        await tab.Press(node => node.IsClass("gsearch"));
        await tab.Until(body => body.First(Search) is not null);
        foreach (var typed in new[] { "b", "br", "bri" })
        {
            await tab.Type(Search, typed);
        }

        // The answer to the last letter has all of them in bold; rows of an earlier one are about to go.
        await tab.Until(body => body.First(node => node.IsClass("si"))?.First(node => node.IsClass("b") && node.Words().Trim().Equals("bri", StringComparison.OrdinalIgnoreCase)) is not null);
        await Pause.For(Reading);
        await tab.Press(node => node.IsClass("si"));

        // They look at what they found: the case in its panel, or the patient's page.
        await tab.Until(body => body.First(Search) is null && (body.First(Name) is not null || body.First(Board) is null));
        await Pause.For(Reading);
        await Back();
    }

    async Task LookAtToday()
    {
        ledger.Did("look at Today");
        await hands.GoTo("/today", body => body.First(node => node.IsClass("today")) is not null);
        await Pause.For(1 + random.NextDouble());
        await Back();
    }

    async Task CloseCase()
    {
        ledger.Did("close the case");
        await Back();
    }

    async Task Back()
    {
        await hands.GoTo("/board", body => body.First(Board) is not null && body.First(Name) is null);
        await Begin();
    }
}
