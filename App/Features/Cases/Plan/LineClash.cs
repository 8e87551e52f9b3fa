using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>A field of a line that a colleague changed while it was being changed here.</summary>
public sealed record LineClash(string Field, string Theirs, string Mine, Action UseTheirs)
{
    /// <summary>Where the line, as it is now, differs both from what was first shown and from what was typed.</summary>
    public static IEnumerable<LineClash> Between(PlanLine shown, PlanLine now, TreatmentForm typed)
    {
        var (was, theirs) = (TreatmentForm.Of(shown), TreatmentForm.Of(now));
        if (Clash(was.Name, theirs.Name, typed.Name))
        {
            yield return new("Treatment", theirs.Name, typed.Name, () => typed.Name = theirs.Name);
        }

        if (Clash(was.Site, theirs.Site, typed.Site))
        {
            yield return new("Tooth or area", theirs.Site, typed.Site, () => typed.Site = theirs.Site);
        }

        if (Clash(was.Fee, theirs.Fee, typed.Fee))
        {
            yield return new("Fee", Dollars(theirs.Fee), Dollars(typed.Fee), () => typed.Fee = theirs.Fee);
        }

        if (Clash(was.WriteOff, theirs.WriteOff, typed.WriteOff))
        {
            yield return new("Write-off", Dollars(theirs.WriteOff), Dollars(typed.WriteOff), () => typed.WriteOff = theirs.WriteOff);
        }

        if (Clash(was.Insurance, theirs.Insurance, typed.Insurance))
        {
            yield return new("Insurance", Dollars(theirs.Insurance), Dollars(typed.Insurance), () => typed.Insurance = theirs.Insurance);
        }

        if (Clash(was.Minutes, theirs.Minutes, typed.Minutes))
        {
            yield return new("Minutes", theirs.Minutes, typed.Minutes, () => typed.Minutes = theirs.Minutes);
        }
    }

    static bool Clash(string was, string theirs, string mine) => theirs != was && theirs != mine;

    static string Dollars(string typed) => Money.TryParse(typed, out var money) ? money.ToString() : typed;
}
