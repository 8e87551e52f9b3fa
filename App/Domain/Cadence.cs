namespace CaseAcceptance.Domain;

/// <summary>When to try again while no day was agreed with the patient (DOMAIN.md 2.5): 2, 7, 14, 30 and 90 days after
/// the plan was presented, on working days, then half a year apart, and only by ways the patient has left open.</summary>
public static class Cadence
{
    static readonly (int Days, NextKind Kind)[] Series =
    [
        (2, NextKind.CallBack), (7, NextKind.SendText), (14, NextKind.CallBack), (30, NextKind.SendLetter), (90, NextKind.CallBack),
    ];

    public static NextAction AfterPresenting(Patient patient, Stamp stamp) => AfterTries(patient, stamp.Today, 0, stamp);

    /// <summary>The next try when so many tries were made since <paramref name="presentedOn"/>.</summary>
    public static NextAction AfterTries(Patient patient, DateOnly presentedOn, int tries, Stamp stamp)
    {
        var (days, kind) = tries < Series.Length ? Series[tries] : (90 + 180 * (tries - Series.Length + 1), NextKind.CallBack);
        var due = presentedOn.AddDays(days);
        var earliest = stamp.Week.Ahead(stamp.Today, 2);
        return new(Allowed(patient, kind), stamp.Week.OnOrAfter(due < earliest ? earliest : due));
    }

    /// <summary>A voicemail, no answer or a text: the next try is two working days ahead at the earliest.</summary>
    public static NextAction TryAgain(Patient patient, Stamp stamp) =>
        new(Allowed(patient, NextKind.CallBack), stamp.Week.Ahead(stamp.Today, 2));

    public static NextAction Today(NextKind kind, Stamp stamp) => new(kind, stamp.Week.OnOrAfter(stamp.Today));

    public static NextAction CheckIn(Stamp stamp) => new(NextKind.CheckIn, stamp.Week.Ahead(stamp.Today, 1));

    /// <summary>The wanted way, or the next one that the patient has left open.</summary>
    public static NextKind Allowed(Patient patient, NextKind wanted) => wanted switch
    {
        _ when patient.DoNotContact => NextKind.AskAtNextVisit,
        NextKind.CallBack when patient.NoCalls => Allowed(patient, NextKind.SendText),
        NextKind.SendText when patient.NoTexts => Allowed(patient, NextKind.SendLetter),
        NextKind.SendLetter when patient.NoEmail => NextKind.AskAtNextVisit,
        _ => wanted,
    };
}
