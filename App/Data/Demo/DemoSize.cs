namespace CaseAcceptance.Data.Demo;

/// <summary>How large a demo practice is; the same seed at the same moment gives the same practice.</summary>
public sealed record DemoSize(int Open, int Closed, int Seed)
{
    /// <summary>Enough hands for the work of two years, and for what is on the board.</summary>
    public int Dentists => Math.Max(3, Math.Max(Closed / 3000, Open / 250));
}
