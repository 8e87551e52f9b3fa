using System.Globalization;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>What is typed while a treatment is added or changed; amounts as text, so that nothing typed is lost.</summary>
public sealed class TreatmentForm
{
    public int? TypeId { get; set; }
    public string Name { get; set; } = "";
    public string Site { get; set; } = "";
    public string Fee { get; set; } = "";
    public string WriteOff { get; set; } = "0";
    public string Insurance { get; set; } = "0";
    public string Minutes { get; set; } = "60";
    public int? ChoiceFor { get; set; }
    public bool IsRecommended { get; set; }
    public AcceptedHow How { get; set; }

    public static TreatmentForm Of(PlanLine line) => new()
    {
        Name = line.Name,
        Site = line.Site,
        Fee = line.Figures.Fee.ToField(),
        WriteOff = line.Figures.WriteOff.ToField(),
        Insurance = line.Figures.Insurance.ToField(),
        Minutes = line.Minutes.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A kind of treatment was picked: its fee and length are filled in.</summary>
    public void Pick(ProcedureType type) =>
        (TypeId, Name, Fee, Minutes) = (type.Id, type.Name, type.Fee.ToField(), type.Minutes.ToString(CultureInfo.InvariantCulture));

    public Figures? Figures() => Money.TryParse(Fee, out var fee) && Money.TryParse(WriteOff, out var writeOff) && Money.TryParse(Insurance, out var insurance)
        ? new(fee, writeOff, insurance)
        : null;

    public int? Length() => int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 5 and <= 480 ? minutes : null;

    public string? NameProblem() => string.IsNullOrWhiteSpace(Name) ? "Enter the treatment." : null;

    public static string? AmountProblem(string typed) => Money.TryParse(typed, out _) ? null : "Enter an amount, such as 1340 or 81.50.";

    public string? SumProblem() => Figures()?.Problem();

    public string? MinutesProblem() => Length() is null ? "Enter between 5 and 480 minutes." : null;

    public bool IsRight() => NameProblem() is null && Figures() is not null && SumProblem() is null && MinutesProblem() is null;
}
