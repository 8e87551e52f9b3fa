using System.Text.Json;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

/// <summary>Words and classes of the columns.</summary>
static class BoardWords
{
    /// <summary>The table of moves for the script that marks drop targets: from, to, then title and words; no title where it is not allowed.</summary>
    public static readonly string Moves = JsonSerializer.Serialize(Enum.GetValues<Stage>().ToDictionary(
        from => from.ToString(),
        from => Domain.Moves.From(from).ToDictionary(move => move.To.ToString(), move => new[] { Drop(move.Act), move.Words })));

    public static string Dot(this Stage stage) => stage switch
    {
        Stage.Exam => "ex",
        Stage.Accepted => "ac",
        Stage.Scheduled => "sc",
        _ => "fu",
    };

    public static string InWords(this BoardSort sort) => sort switch
    {
        BoardSort.NextAction => "Next action",
        BoardSort.Value => "Value",
        _ => "Waiting longest",
    };

    public static (string Title, string Words) Empty(Stage stage) => stage switch
    {
        Stage.Exam => ("No one is deciding", "A case arrives here when a plan is made after an exam."),
        Stage.Accepted => ("Nothing waits to be booked", "A case arrives here when the patient says yes."),
        Stage.Scheduled => ("No visits booked", "A case arrives here when a visit is booked for accepted treatment."),
        _ => ("Nothing to follow up yet", "A case arrives here when its visit is marked done, with a check-in set for the next day."),
    };

    public static string Tint(int tint) => tint switch
    {
        0 => "pr",
        1 => "ta",
        2 => "hk",
        3 => "jp",
        _ => "",
    };

    static string Drop(Act act) => act switch
    {
        Act.RecordAcceptance => "Drop to record acceptance",
        Act.UndoAcceptance => "Drop to undo the acceptance",
        Act.BookAppointment => "Drop to schedule",
        Act.CancelVisit or Act.CancelVisitAndUndoAcceptance => "Drop to cancel the visit",
        Act.MarkVisitDone => "Drop to mark the visit done",
        Act.BookNextVisit => "Drop to book the next visit",
        _ => "",
    };
}
