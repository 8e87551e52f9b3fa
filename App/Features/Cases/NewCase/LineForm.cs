using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Cases.NewCase;

/// <summary>A treatment as it is typed in; amounts stay text until they are read.</summary>
public sealed class LineForm
{
    public int? TypeId { get; set; }
    public string Site { get; set; } = "";
    public string Fee { get; set; } = "";
    public string WriteOff { get; set; } = "";
    public string Insurance { get; set; } = "";

    /// <summary>The place of the line to which this one is another choice.</summary>
    public int? ChoiceOf { get; set; }

    public bool IsEmpty => TypeId is null && string.IsNullOrWhiteSpace(Site + Fee + WriteOff + Insurance);

    public void Choose(ProcedureType? type) => (TypeId, Fee) = (type?.Id, type is null ? "" : type.Fee.ToField());

    public ProcedureType? Type(PracticeLists book) => book.Types.FirstOrDefault(type => type.Id == TypeId);

    public int Minutes(PracticeLists book) => Type(book)?.Minutes ?? 0;

    public string? TypeProblem => TypeId is null ? "Pick the treatment." : null;

    public string? FeeProblem => Read(Fee) is null || Fee.Trim().Length == 0 ? "Enter the fee in dollars, such as 1,340." : null;

    public string? AmountsProblem => Read(WriteOff) is null ? "Enter the write-off in dollars."
        : Read(Insurance) is null ? "Enter the insurance estimate in dollars."
        : Figures?.Problem();

    /// <summary>Null while an amount can not be read.</summary>
    public Figures? Figures => Read(Fee) is { } fee && Read(WriteOff) is { } writeOff && Read(Insurance) is { } insurance ? new(fee, writeOff, insurance) : null;

    /// <summary>The lines as a plan takes them, or null while one is wrong. Lines left empty do not count.</summary>
    public static IReadOnlyList<PlannedLine>? Planned(IReadOnlyList<LineForm> lines, PracticeLists book)
    {
        var filled = lines.Where(line => !line.IsEmpty).ToList();
        var isRight = filled.Count > 0 && filled.All(line => (line.TypeProblem ?? line.FeeProblem ?? line.AmountsProblem) is null && line.Type(book) is not null);
        return isRight ? [.. filled.Select(line => line.ToPlanned(book, lines, filled))] : null;
    }

    PlannedLine ToPlanned(PracticeLists book, IReadOnlyList<LineForm> lines, List<LineForm> filled)
    {
        var type = Type(book)!;
        return new()
        {
            TypeId = type.Id,
            Name = type.Name,
            Site = Site,
            Figures = Figures!.Value,
            Minutes = type.Minutes,
            CountsAsTreatment = type.CountsAsTreatment,
            ChoiceOf = ChoiceOf is { } place && place < lines.Count && filled.IndexOf(lines[place]) is >= 0 and var of ? of : null,
        };
    }

    static Money? Read(string text) => string.IsNullOrWhiteSpace(text) ? Money.Zero : Money.TryParse(text, out var money) ? money : null;
}
