namespace CaseAcceptance.Domain;

/// <summary>What moving a card means: the act that makes it true.</summary>
public enum Act
{
    None,
    RecordAcceptance,
    UndoAcceptance,
    BookAppointment,
    CancelVisit,
    CancelVisitAndUndoAcceptance,
    MarkVisitDone,
    BookNextVisit,
}

/// <summary>One cell of the table of moves. <paramref name="Words"/> say what happens next, or why not.</summary>
public sealed record Move(Stage From, Stage To, Act Act, string Words)
{
    public bool IsAllowed => Act != Act.None;
}

/// <summary>Every move between columns; read by the domain, the drop targets, the Move menu and the keyboard.</summary>
public static class Moves
{
    static readonly Move[] Table =
    [
        new(Stage.Exam, Stage.Accepted, Act.RecordAcceptance, "You will tick what was agreed"),
        new(Stage.Exam, Stage.Scheduled, Act.None, "Record acceptance first"),
        new(Stage.Exam, Stage.FollowedUp, Act.None, "The visit comes first"),
        new(Stage.Accepted, Stage.Exam, Act.UndoAcceptance, "Asks to undo the acceptance"),
        new(Stage.Accepted, Stage.Scheduled, Act.BookAppointment, "You will pick the visit time next"),
        new(Stage.Accepted, Stage.FollowedUp, Act.None, "The visit comes first"),
        new(Stage.Scheduled, Stage.Exam, Act.CancelVisitAndUndoAcceptance, "Asks to cancel the visit and undo the acceptance"),
        new(Stage.Scheduled, Stage.Accepted, Act.CancelVisit, "Asks to cancel the visit"),
        new(Stage.Scheduled, Stage.FollowedUp, Act.MarkVisitDone, "You will tick what was finished"),
        new(Stage.FollowedUp, Stage.Exam, Act.None, "The work is done. Book the next visit instead"),
        new(Stage.FollowedUp, Stage.Accepted, Act.None, "The work is done. Book the next visit instead"),
        new(Stage.FollowedUp, Stage.Scheduled, Act.BookNextVisit, "You will add the work and pick a time"),
    ];

    public static Move Of(Stage from, Stage to) =>
        Table.FirstOrDefault(move => move.From == from && move.To == to) ?? new(from, to, Act.None, "Here now");

    public static IEnumerable<Move> From(Stage stage) => Table.Where(move => move.From == stage);

    public static void Require(Stage from, Stage to)
    {
        var move = Of(from, to);
        Refusal.When(!move.IsAllowed, move.Words + ".");
    }
}
