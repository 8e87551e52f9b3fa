using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Where in the mouth, in words.</summary>
static class Site
{
    static readonly string[] Sextants =
        ["", "Upper right back", "Upper front", "Upper left back", "Lower left back", "Lower front", "Lower right back"];

    public static string Of(ProcedureRow row, TreatArea area) => area switch
    {
        TreatArea.Quadrant => Quadrant(row.Surface) ?? Tooth(row),
        TreatArea.Sextant => Sextant(row.Surface) ?? Tooth(row),
        TreatArea.Arch => Arch(row.Surface) ?? Tooth(row),
        TreatArea.Mouth => "Whole mouth",
        TreatArea.Surface when row is { Tooth: not "", Surface: not "" } => $"{Tooth(row)}, {row.Surface}",
        _ => Tooth(row),
    };

    /// <summary>The teeth, or the part of the jaw, as keys: two procedures with one in common are done at the same place.</summary>
    public static IEnumerable<string> Keys(ProcedureRow row, TreatArea area) =>
        row.Tooth.Length > 0 ? [row.Tooth]
        : row.ToothRange.Length > 0 ? Range(row)
        : area is TreatArea.Quadrant or TreatArea.Sextant or TreatArea.Arch && row.Surface.Length > 0 ? [$"{area} {row.Surface.TrimStart('0')}"]
        : [];

    static string Tooth(ProcedureRow row) =>
        row.Tooth.Length > 0 ? Tooth(row.Tooth)
        : row.ToothRange.Length > 0 ? Teeth(Range(row))
        : "";

    static string Tooth(string tooth) => tooth switch
    {
        _ when int.TryParse(tooth, out var number) => number is > 50 and <= 82 ? $"Extra tooth at {number - 50}" : $"Tooth {number}",
        [var letter and >= 'A' and <= 'T'] => $"Baby tooth {letter}",
        [var letter and >= 'A' and <= 'T', 'S'] => $"Extra tooth at baby tooth {letter}",
        _ => $"Tooth {tooth}",
    };

    static string Teeth(string[] teeth)
    {
        var numbers = teeth.Select(t => int.TryParse(t, out var number) ? number : 0).ToArray();
        var isRun = teeth.Length > 2 && numbers[0] > 0 && numbers.Index().All(n => n.Item == numbers[0] + n.Index);
        return teeth.Length == 1 ? Tooth(teeth[0])
            : isRun ? $"Teeth {teeth[0]} to {teeth[^1]}"
            : $"Teeth {string.Join(", ", teeth[..^1])} and {teeth[^1]}";
    }

    static string[] Range(ProcedureRow row) =>
        row.ToothRange.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static string? Quadrant(string surface) => surface switch
    {
        "UR" => "Upper right",
        "UL" => "Upper left",
        "LL" => "Lower left",
        "LR" => "Lower right",
        _ => null,
    };

    static string? Arch(string surface) => surface switch
    {
        "U" => "Upper jaw",
        "L" => "Lower jaw",
        _ => null,
    };

    /// <summary>1 to 6; in Canada 03 to 08.</summary>
    static string? Sextant(string surface) =>
        !int.TryParse(surface, out var number) ? null
        : surface.StartsWith('0') && number is >= 3 and <= 8 ? Sextants[number - 2]
        : number is >= 1 and <= 6 ? Sextants[number]
        : null;
}
