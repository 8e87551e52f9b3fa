namespace CaseAcceptance.Shared;

public enum ResultKind
{
    Done,
    Refused,
    NotAllowed,
    Conflict,
    NotSaved,
}

/// <summary>How a command ended. <see cref="Message"/> is what to announce when done, else the reason in words.</summary>
public record Result(ResultKind Kind, string Message)
{
    /// <summary>The case to show, when the command made or moved one.</summary>
    public int? CaseId { get; init; }

    /// <summary>The step that Undo would take back.</summary>
    public int? StepId { get; init; }

    /// <summary>Codes to show once; they are kept nowhere.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>What another person changed meanwhile, in words; for a conflict.</summary>
    public string Theirs { get; init; } = "";

    public bool IsDone => Kind == ResultKind.Done;

    public static Result Done(string says = "", int? caseId = null, int? stepId = null) =>
        new(ResultKind.Done, says) { CaseId = caseId, StepId = stepId };
}
