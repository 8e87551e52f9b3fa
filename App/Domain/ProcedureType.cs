namespace CaseAcceptance.Domain;

/// <summary>A kind of treatment the practice offers, in plain words; the practice's own code stays its own text.</summary>
public sealed class ProcedureType
{
    public int Id { get; private set; }
    public required string Name { get; set; }
    public string Category { get; set; } = "";
    public string Code { get; set; } = "";
    public Money Fee { get; set; }
    public int Minutes { get; set; } = 60;

    /// <summary>Whether it is treatment a patient decides on, rather than diagnosis or recall.</summary>
    public bool CountsAsTreatment { get; set; } = true;
    public string WhyItMatters { get; set; } = "";
    public string IfLeftAlone { get; set; } = "";
    public string OtherChoices { get; set; } = "";
    public bool IsActive { get; set; } = true;
    public string? SourceKey { get; init; }
}
