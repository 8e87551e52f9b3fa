using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>How a list was understood, in sentences, so that nothing about it is guessed in silence.</summary>
static class ListRemarks
{
    public static void Make(ListFile list, ListMapping mapping, ListProcedures procedures, int sums, Problems problems)
    {
        var file = list.Source.Name;
        problems.Note(file, $"the columns are read as: {string.Join(", ", list.Header.Index().Where(h => mapping.Roles[h.Index] != ListRole.LeftOut).Select(h => $"{h.Item} is {mapping.Roles[h.Index].InWords().ToLowerInvariant()}"))}.");
        foreach (var left in list.Header.Index().Where(h => mapping.Roles[h.Index] == ListRole.LeftOut && h.Item.Length > 0))
        {
            problems.Note(file, $"the column {left.Item} is left out.");
        }

        Say(sums > 0, $"{sums:#,##0} {(sums == 1 ? "row" : "rows")} with sums or headings between the treatments are passed over.");
        Say(!mapping.Has(ListRole.Status), "there is no status in it. All of it arrives as proposed, except what has a day of completion.");
        Say(procedures.ScheduledWithoutADay > 0, $"{Domain.Words.Count(procedures.ScheduledWithoutADay, "scheduled treatment has no day of its appointment. It arrives", "scheduled treatments have no day of their appointment. They arrive")} as accepted, to be booked.");
        Say(!mapping.Has(ListRole.PatientId) && !mapping.Has(ListRole.BirthDate), "patients are told apart by their names alone. Two people of one name arrive as one.");
        Say(!mapping.Has(ListRole.Code) && !mapping.Has(ListRole.Treatment), "it names no treatments. Each row arrives as one line called Planned treatment.");
        Say(!mapping.Has(ListRole.Insurance) && !mapping.Has(ListRole.PatientPart), "it has no estimates, so patients seem to pay all of the fee.");
        if (mapping.PlaceOf(ListRole.Status) is >= 0 and var place)
        {
            foreach (var (word, count) in StatusWords(list, place).Where(w => !mapping.Standings.ContainsKey(w.Word) && Standings.Guess(w.Word) is null))
            {
                problems.Add(new(Cost.Notice, file, $"this status is not known here. {Domain.Words.Count(count, "row with it counts", "rows with it count")} as proposed.") { Column = list.Header[place], Value = word });
            }
        }

        void Say(bool isSo, string what)
        {
            if (isSo)
            {
                problems.Note(file, what);
            }
        }
    }

    /// <summary>Each word for a status, the most frequent first.</summary>
    public static IReadOnlyList<(string Word, int Count)> StatusWords(ListFile list, int place) =>
    [
        .. list.Rows().Select(row => row[place]).Where(word => word.Length > 0)
            .GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Select(g => (g.Key, g.Count())).OrderByDescending(w => w.Item2),
    ];
}
