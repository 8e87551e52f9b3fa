namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>What people wrote elsewhere, as text that fits here. It is shown as text and never as anything else.</summary>
static class Written
{
    const int Line = 120;
    const int Note = 2000;

    public static string Short(string text) => Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Line);

    public static string Long(string text) => Cut(text.Trim(), Note);

    static string Cut(string text, int most)
    {
        var kept = string.Concat(text.Where(c => !char.IsControl(c) || c == '\n'));
        return kept.Length <= most ? kept : kept[..(char.IsHighSurrogate(kept[most - 1]) ? most - 1 : most)];
    }
}
