using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Settings;

public sealed record TypeFields
{
    public string Name { get; set; } = "";
    public string Category { get; set; } = "";
    public string Code { get; set; } = "";
    public string Fee { get; set; } = "";
    public int Minutes { get; set; } = 60;
    public bool CountsAsTreatment { get; set; } = true;
    public string WhyItMatters { get; set; } = "";
    public string IfLeftAlone { get; set; } = "";
    public string OtherChoices { get; set; } = "";
    public bool IsActive { get; set; } = true;

    public string InWords => $"{Name}, {Fee}, {Minutes} min";

    public static TypeFields Of(ProcedureType type) => new()
    {
        Name = type.Name, Category = type.Category, Code = type.Code, Fee = type.Fee.ToField(), Minutes = type.Minutes,
        CountsAsTreatment = type.CountsAsTreatment, WhyItMatters = type.WhyItMatters, IfLeftAlone = type.IfLeftAlone,
        OtherChoices = type.OtherChoices, IsActive = type.IsActive,
    };

    public void WriteTo(ProcedureType type)
    {
        (type.Name, type.Category, type.Code) = (Name.Trim(), Category.Trim(), Code.Trim());
        (type.Fee, type.Minutes, type.CountsAsTreatment, type.IsActive) = (Money.TryParse(Fee, out var fee) ? fee : Money.Zero, Minutes, CountsAsTreatment, IsActive);
        (type.WhyItMatters, type.IfLeftAlone, type.OtherChoices) = (WhyItMatters.Trim(), IfLeftAlone.Trim(), OtherChoices.Trim());
    }

    public string? NameProblem() => string.IsNullOrWhiteSpace(Name) ? "Enter the treatment in plain words." : null;

    public string? FeeProblem() => !Money.TryParse(Fee, out var fee) || fee < Money.Zero ? "Enter the fee as an amount, such as 1,340." : null;

    public string? MinutesProblem() => Minutes is < 5 or > 480 ? "A visit takes between 5 minutes and 8 hours." : null;

    public string? Problem() => NameProblem() ?? FeeProblem() ?? MinutesProblem();
}
