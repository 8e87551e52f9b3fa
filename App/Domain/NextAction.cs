namespace CaseAcceptance.Domain;

public enum NextKind
{
    PresentPlan,
    CallBack,
    SendText,
    SendLetter,
    SendEstimate,
    CheckInsurance,
    TakeDeposit,
    BookVisit,
    Rebook,
    Visit,
    CheckIn,
    CloseCase,
    AskAtNextVisit,
}

/// <summary>The one thing to do next for an open case: a day, optionally a time of day, on the practice's wall clock.</summary>
public sealed record NextAction(NextKind Kind, DateOnly Due, TimeOnly? At = null, int? PersonId = null, string? Note = null)
{
    /// <summary>Smaller comes first: a missed visit before everything, then by day and time.</summary>
    public long Order => Kind == NextKind.Rebook ? 0 : Due.DayNumber * 1440L + (At is { } at ? at.Hour * 60 + at.Minute : 1439);

    /// <summary>Call back Thu, 2:30 PM; in the middle of a sentence.</summary>
    public string InWords(DateOnly today) =>
        CaseTitle.InSentence(Kind.InWords()) + " " + (Due == today ? "today" : Words.Day(Due, today)) + (At is { } at ? $", {Words.Time(at)}" : "");

    /// <summary>Kinds a person may choose; the others follow from what happened.</summary>
    public static IReadOnlyList<NextKind> Choices(Stage stage) => stage switch
    {
        Stage.Exam =>
        [
            NextKind.CallBack, NextKind.SendText, NextKind.SendLetter, NextKind.PresentPlan,
            NextKind.SendEstimate, NextKind.CheckInsurance, NextKind.AskAtNextVisit,
        ],
        Stage.Accepted =>
        [
            NextKind.BookVisit, NextKind.CallBack, NextKind.SendText, NextKind.CheckInsurance, NextKind.TakeDeposit,
        ],
        Stage.FollowedUp => [NextKind.CheckIn, NextKind.CallBack, NextKind.CloseCase],
        _ => [],
    };
}

public static class NextKindWords
{
    public static string InWords(this NextKind kind) => kind switch
    {
        NextKind.PresentPlan => "Present plan",
        NextKind.CallBack => "Call back",
        NextKind.SendText => "Send text",
        NextKind.SendLetter => "Send letter or email",
        NextKind.SendEstimate => "Send estimate",
        NextKind.CheckInsurance => "Check insurance",
        NextKind.TakeDeposit => "Take deposit",
        NextKind.BookVisit => "Book visit",
        NextKind.Rebook => "Rebook",
        NextKind.Visit => "Visit",
        NextKind.CheckIn => "Check-in",
        NextKind.CloseCase => "Close case",
        NextKind.AskAtNextVisit => "Ask at next visit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
