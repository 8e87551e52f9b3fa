using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.Closing;

public enum CheckBack
{
    InThreeMonths,
    InSixMonths,
    OnADate,
    Never,
}

/// <summary>A no as it is filled in: one main reason and when to check back; the rest is never required.</summary>
public sealed class DeclineForm
{
    public DeclineReason? Stated { get; set; }
    public DeclineReason? Underlying { get; set; }
    public bool ShowsMore { get; set; }
    public CheckBack Back { get; set; }
    public DateOnly? On { get; set; }
    public bool DoNotContact { get; set; }
    public string Note { get; set; } = "";

    /// <summary>Null for never, and while the date is not picked.</summary>
    public DateOnly? CheckBackOn(IReadOnlyList<QuickDay> days) => Back switch
    {
        CheckBack.InThreeMonths => days[0].Day,
        CheckBack.InSixMonths => days[1].Day,
        CheckBack.OnADate => On,
        _ => null,
    };

    public static IReadOnlyList<(CheckBack, string)> Backs { get; } =
    [
        (CheckBack.InThreeMonths, "In 3 months"), (CheckBack.InSixMonths, "In 6 months"), (CheckBack.OnADate, "On a date"), (CheckBack.Never, "Never"),
    ];

    public static IReadOnlyList<(DeclineReason?, string)> Reasons(bool more) =>
        [.. (more ? Enum.GetValues<DeclineReason>() : OutcomeWords.MainReasons).Select(reason => ((DeclineReason?)reason, reason.InWords()))];
}
