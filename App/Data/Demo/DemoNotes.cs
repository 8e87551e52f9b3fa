using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>What people note down, and what they agree to do next.</summary>
static class DemoNotes
{
    public static readonly string[] Spoke =
    [
        "Wants to talk it over at home.", "Asks what insurance will likely pay.", "Prefers mornings.", "Has a question about the numbing.",
        "Will look at the calendar.", "Asked for the estimate by email.", "Wants to wait for the next paycheck.", "Asked how long it takes.",
    ];

    public static readonly string[] Defers = ["Travels until then.", "Waits for the new benefit year.", "Recovers from a surgery first.", "New job, no days off yet."];

    public static readonly string[] Refers = ["To an oral surgeon in Columbus", "To a root canal specialist nearby", "To a gum specialist nearby"];

    static readonly string[] Agreed = ["Asked to be called that day.", "After talking it over at home.", "Works from home that day.", "Prefers late afternoon."];

    public static NextAction Next(Case plan, DateOnly due, Random random)
    {
        var kind = Kind(plan, random.Next(100));
        TimeOnly? time = random.Next(8) == 0 ? new(random.Next(9, 16), 30 * random.Next(2)) : null;
        return new(kind, due, time, null, kind == NextKind.CallBack && random.Next(3) == 0 ? Agreed[random.Next(Agreed.Length)] : null);
    }

    public static DeclineReason Reason(Random random) => random.Next(100) switch
    {
        < 42 => DeclineReason.Cost,
        < 62 => DeclineReason.WantsToWait,
        < 76 => DeclineReason.AfraidOfTreatment,
        < 86 => DeclineReason.InsuranceSaidNo,
        < 94 => DeclineReason.SecondOpinion,
        _ => DeclineReason.GoingElsewhere,
    };

    static NextKind Kind(Case plan, int chance) => (plan.Stage, chance) switch
    {
        (Stage.Exam, _) when plan.PresentedOn is null => chance < 70 ? NextKind.PresentPlan : NextKind.CheckInsurance,
        (Stage.Exam, _) when plan.Patient.DoNotContact => NextKind.AskAtNextVisit,
        (Stage.Exam, < 15) => NextKind.SendEstimate,
        (Stage.Exam, < 27) => NextKind.CheckInsurance,
        (Stage.Exam, < 40) when !plan.Patient.NoTexts => NextKind.SendText,
        (Stage.Exam, _) => plan.Patient.NoCalls ? NextKind.SendLetter : NextKind.CallBack,
        (Stage.Accepted, < 15) => NextKind.TakeDeposit,
        (Stage.Accepted, < 28) => NextKind.CheckInsurance,
        (Stage.Accepted, < 45) when !plan.Patient.NoCalls && !plan.Patient.DoNotContact => NextKind.CallBack,
        (Stage.Accepted, _) => NextKind.BookVisit,
        _ => plan.CheckedInOn is null || plan.CheckIn == CheckInResult.SomeDiscomfort ? NextKind.CheckIn : NextKind.CloseCase,
    };
}
