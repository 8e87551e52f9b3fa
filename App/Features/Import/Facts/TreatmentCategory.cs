using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>A category of the practice's own list of procedures, with the guess whether its work is treatment.</summary>
sealed record TreatmentCategory(long Key, string Name, int Procedures, bool IsTreatment)
{
    const int Examples = 2;

    /// <summary>Words of what a patient does not decide on. The person corrects the guess.</summary>
    static readonly string[] Others =
    [
        "exam", "x-ray", "xray", "x ray", "radiograph", "imaging", "cleaning", "prophy", "preventive", "prevention", "recall",
        "hygiene", "diagnos", "check-up", "checkup", "fluoride", "consult", "no fee", "never used", "missed", "broken",
    ];

    /// <summary>By the name of the category; a procedure without one is judged by its own name.</summary>
    public static bool Guess(CodeRow code, PracticeExport export) => !IsOther(NameOf(code.Category, export) is { Length: > 0 } name ? name : code.Name);

    /// <summary>The categories in use, the largest first.</summary>
    public static IReadOnlyList<TreatmentCategory> Of(PracticeExport export) =>
    [
        .. export.Procedures.Where(p => p.FeeCents > 0).GroupBy(p => export.Codes[p.CodeNum].Category)
            .Select(g => new TreatmentCategory(g.Key, NameOf(g.Key, export) is { Length: > 0 } name ? name : Example(g.Select(p => export.Codes[p.CodeNum].Name)), g.Count(),
                g.Count(p => Guess(export.Codes[p.CodeNum], export)) * 2 >= g.Count()))
            .OrderByDescending(category => category.Procedures).ThenBy(category => category.Name, StringComparer.Ordinal),
    ];

    public static string NameOf(long category, PracticeExport export) =>
        export.Definitions.GetValueOrDefault(category) is { Category: DefinitionRow.ProcedureCategories } found ? found.Name : "";

    /// <summary>A category without a name is known by what is most often in it.</summary>
    static string Example(IEnumerable<string> names) =>
        $"Such as {Domain.Words.List([.. names.Where(n => n.Length > 0).GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Examples).Select(g => Domain.CaseTitle.InSentence(g.Key))])}";

    static bool IsOther(string name) => Others.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
