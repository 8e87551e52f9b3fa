using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>An entry of the log of talks and messages.</summary>
sealed record TalkRow
{
    public required long TalkNum { get; init; }
    public required long PatNum { get; init; }
    public required DateTime? At { get; init; }
    public required TalkMode Mode { get; init; }
    public required TalkDirection Direction { get; init; }

    /// <summary>False for reminders and other messages that a machine sent.</summary>
    public required bool IsByAPerson { get; init; }
    public required long UserNum { get; init; }
    public required string Note { get; init; }

    public static Table<TalkRow> Table { get; } = new("commlog", ["CommlogNum"],
        "Earlier calls and messages are not shown.", Read, row => row.TalkNum,
    [
        Need("CommlogNum"), NeedOne("PatNum"), NeedDay("CommDateTime"), Need("CommSource"),
        Wish("Mode_", "Calls are not told from messages."),
        Wish("SentOrReceived", "Who called whom is not known."),
        Wish("UserNum", "Who made a call is not known."),
        Wish("Note", "Notes of calls are not there."),
    ]);

    static TalkRow Read(Cells cells)
    {
        var byAPerson = cells.Number("CommSource") == 0;
        return new()
        {
            TalkNum = cells.Key("CommlogNum"),
            PatNum = cells.Link("PatNum"),
            At = cells.Moment("CommDateTime"),
            Mode = cells.OneOf<TalkMode>("Mode_"),
            Direction = cells.OneOf<TalkDirection>("SentOrReceived"),
            IsByAPerson = byAPerson,
            UserNum = cells.Link("UserNum"),
            Note = byAPerson ? cells.Text("Note") : "",
        };
    }
}
