using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>The cells of one row of a list, by what they mean. What can not be read becomes a problem, not an exception.</summary>
sealed class ListCells(ListFile list, ListMapping mapping, DayOrder? days, Problems problems, Corrections? corrections)
{
    readonly Dictionary<ListRole, int> places = mapping.Roles.Index().Where(r => r.Item != ListRole.LeftOut).ToDictionary(r => r.Item, r => r.Index);
    ListLine line;

    public bool IsRefused { get; private set; }
    public ListLine Line => line;

    /// <summary>A person leaves the row out. It still names the patient of the rows below it that name none.</summary>
    public bool IsLeftOut => corrections?.LeavesOut(line.Line) == true;

    public void Next(ListLine next) => (line, IsRefused) = (next, false);

    public string Text(ListRole role) => places.TryGetValue(role, out var place) && Raw(place) is var text && !CellValue.IsNone(text) ? text : "";

    public bool Has(ListRole role) => Text(role).Length > 0;

    /// <summary>An amount that can not be read refuses the row: nobody wants a wrong sum.</summary>
    public long Cents(ListRole role)
    {
        if (ListCell.Amount(Text(role), out var cents) is { } reason)
        {
            IsRefused = true;
            Tell(Cost.RowRefused, role, reason, Likely.Amount(Text(role)));
        }

        return cents;
    }

    public DateTime? Moment(ListRole role)
    {
        DateTime? day = null;
        if (Has(role) && DayText.Moment(Text(role), days, out day) is { } reason)
        {
            Tell(Cost.ValueLeftOut, role, reason, Likely.Day(Text(role), days));
        }

        return day;
    }

    public DateOnly? Day(ListRole role) => Moment(role) is { } moment ? DateOnly.FromDateTime(moment) : null;

    public void Refuse(string reason)
    {
        IsRefused = true;
        Add(new(Cost.RowRefused, list.Source.Name, reason) { Line = line.Line });
    }

    void Add(Problem problem)
    {
        if (!IsLeftOut)
        {
            problems.Add(problem with { About = About });
        }
    }

    /// <summary>The patient and the treatment, as they stand there.</summary>
    string About
    {
        get
        {
            var (last, first, _, _) = Has(ListRole.LastName) ? (Text(ListRole.LastName), Text(ListRole.FirstName), "", "") : ListCell.Name(Text(ListRole.Name));
            return string.Join(", ", new[] { $"{first} {last}".Trim(), Has(ListRole.Treatment) ? Text(ListRole.Treatment) : Text(ListRole.Code) }.Where(part => part.Length > 0));
        }
    }

    /// <summary>Sums, and what a report prints between its rows.</summary>
    public bool IsNoise()
    {
        var first = line.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell), "").Trim();
        return Begins(first, "total") || Begins(first, "subtotal") || Begins(first, "sub total") || Begins(first, "grand total") || Begins(first, "page ")
            || (!Has(ListRole.Name) && !Has(ListRole.LastName) && !HasWork);
    }

    /// <summary>It names a treatment, or the list has no column for that.</summary>
    public bool HasWork => Has(ListRole.Code) || Has(ListRole.Treatment) || (!mapping.Has(ListRole.Code) && !mapping.Has(ListRole.Treatment));

    static bool Begins(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>As it stands there, or as a person has put it right.</summary>
    string Raw(int place) => corrections is null ? line[place] : corrections.Of(line.Line, list.NameOf(place), line[place]).Trim();

    void Tell(Cost cost, ListRole role, string reason, Likely? likely) =>
        Add(Problem.OfCell(cost, new(list.Source.Name, line.Line, list.NameOf(places[role]), Text(role), ""), reason, likely));
}
