namespace CaseAcceptance.Domain;

/// <summary>How a case left the board.</summary>
public enum Outcome
{
    Completed,
    Declined,
    Deferred,
    Referred,
    Expired,
    EnteredInError,

    /// <summary>Taken back into the case it was split from.</summary>
    Rejoined,
}

public enum DeclineReason
{
    Cost,
    WantsToWait,
    AfraidOfTreatment,
    SecondOpinion,
    InsuranceSaidNo,
    GoingElsewhere,
    NoSymptoms,
    DoesNotUnderstand,
    PastExperience,
    AsksFamilyFirst,
    MedicalReasons,
    Other,
}

public static class OutcomeWords
{
    /// <summary>The reasons first offered; the rest serve as underlying reasons as well.</summary>
    public static IReadOnlyList<DeclineReason> MainReasons { get; } =
    [
        DeclineReason.Cost, DeclineReason.WantsToWait, DeclineReason.AfraidOfTreatment,
        DeclineReason.SecondOpinion, DeclineReason.InsuranceSaidNo, DeclineReason.GoingElsewhere,
    ];

    public static string InWords(this Outcome outcome) => outcome switch
    {
        Outcome.EnteredInError => "Entered in error",
        Outcome.Rejoined => "Joined back",
        _ => outcome.ToString(),
    };

    public static string InWords(this DeclineReason reason) => reason switch
    {
        DeclineReason.WantsToWait => "Wants to wait",
        DeclineReason.AfraidOfTreatment => "Afraid of treatment",
        DeclineReason.SecondOpinion => "Second opinion",
        DeclineReason.InsuranceSaidNo => "Insurance said no",
        DeclineReason.GoingElsewhere => "Going elsewhere",
        DeclineReason.NoSymptoms => "No symptoms",
        DeclineReason.DoesNotUnderstand => "Does not understand it yet",
        DeclineReason.PastExperience => "Bad past experience",
        DeclineReason.AsksFamilyFirst => "Asks family first",
        DeclineReason.MedicalReasons => "Medical reasons",
        _ => reason.ToString(),
    };
}
