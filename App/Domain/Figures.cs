namespace CaseAcceptance.Domain;

/// <summary>What a treatment costs, who pays: the patient's part is the fee less the write-off less the insurance estimate.</summary>
public readonly record struct Figures(Money Fee, Money WriteOff, Money Insurance)
{
    public Money PatientPart => Fee - WriteOff - Insurance;

    public static Figures operator +(Figures a, Figures b) =>
        new(a.Fee + b.Fee, a.WriteOff + b.WriteOff, a.Insurance + b.Insurance);

    public static Figures Sum(IEnumerable<Figures> figures) => figures.Aggregate(default(Figures), (sum, more) => sum + more);

    public static Figures Sum(IEnumerable<Procedure> procedures) => Sum(procedures.Select(procedure => procedure.Figures));

    /// <summary>The sentence to show under a field, or null when the figures hold.</summary>
    public string? Problem() => this switch
    {
        { Fee.Cents: < 0 } => "The fee can not be below zero.",
        { WriteOff.Cents: < 0 } => "The write-off can not be below zero.",
        { Insurance.Cents: < 0 } => "The insurance estimate can not be below zero.",
        { PatientPart.Cents: < 0 } => "Insurance and write-off together are more than the fee.",
        _ => null,
    };
}
