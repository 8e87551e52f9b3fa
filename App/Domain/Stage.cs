namespace CaseAcceptance.Domain;

/// <summary>The four columns of the board. A stage follows from facts and is written by <see cref="Case"/> alone.</summary>
public enum Stage
{
    Exam,
    Accepted,
    Scheduled,
    FollowedUp,
}

public static class StageWords
{
    public static string InWords(this Stage stage) => stage == Stage.FollowedUp ? "Followed up" : stage.ToString();
}
