using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

enum PresenterFrom
{
    Plan,
    EntryOfThePlan,
    Provider,
}

/// <summary>Who showed the plan, and how we know. The key is a user's, except for the last resort, a provider's.</summary>
readonly record struct Presenter(long Key, PresenterFrom From)
{
    public static Presenter Of(ProcedureRow procedure, Presentation? presentation) => presentation?.First switch
    {
        { PresentedBy: not 0 and var user } => new(user, PresenterFrom.Plan),
        { EnteredBy: not 0 and var user } => new(user, PresenterFrom.EntryOfThePlan),
        _ => new(procedure.ProvNum, PresenterFrom.Provider),
    };
}
