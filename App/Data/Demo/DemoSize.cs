namespace CaseAcceptance.Data.Demo;

/// <summary>How large a demo practice is; the same seed at the same moment gives the same practice.</summary>
public sealed record DemoSize(int Open, int Closed, int Seed);
