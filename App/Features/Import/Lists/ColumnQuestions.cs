namespace CaseAcceptance.Features.Import.Lists;

/// <summary>The columns of a list with what stands in its first rows.</summary>
static class ColumnQuestions
{
    public const int Rows = 8;
    const int Shown = 3;
    const int Longest = 40;

    public static IReadOnlyList<ColumnQuestion> Of(ListFile list, ListMapping mapping, IReadOnlyList<ListLine> first) =>
    [
        .. list.Header.Index().Select(h => new ColumnQuestion(
            h.Item.Length > 0 ? h.Item : $"Column {h.Index + 1}",
            string.Join(" · ", first.Select(row => Short(row[h.Index])).Where(value => value.Length > 0).Distinct().Take(Shown)),
            mapping.Roles[h.Index])),
    ];

    static string Short(string value) => value.Length <= Longest ? value : value[..Longest] + "…";
}
