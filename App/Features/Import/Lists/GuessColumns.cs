using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>What each column of a list most likely means: by the word over it as long as its contents agree, else by its contents.</summary>
static class GuessColumns
{
    const int Looked = 200;

    public static ListMapping Of(ListFile list)
    {
        var rows = list.Rows().Take(Looked).ToList();
        var roles = new ListRole[list.Header.Length];
        foreach (var (place, header) in list.Header.Index())
        {
            var role = ColumnWords.Of(header);
            var cells = Filled(rows, place);
            role = role == ListRole.Treatment && Most(cells, IsCode) ? ListRole.Code : role;
            roles[place] = role != ListRole.LeftOut && !roles.Contains(role) && Agrees(role, cells) ? role : ListRole.LeftOut;
        }

        foreach (var place in Enumerable.Range(0, roles.Length).Where(place => roles[place] == ListRole.LeftOut))
        {
            var cells = Filled(rows, place);
            roles[place] = FromContents.FirstOrDefault(guess => cells.Count > 0 && !roles.Contains(guess.Role) && Most(cells, guess.Fits)).Role;
        }

        if (roles.Contains(ListRole.Name) && roles.Contains(ListRole.LastName))
        {
            roles[Array.IndexOf(roles, ListRole.Name)] = ListRole.LeftOut;
        }

        return new(roles, new Dictionary<string, Standing>());
    }

    static readonly (ListRole Role, Func<string, bool> Fits)[] FromContents =
    [
        (ListRole.Email, text => text.IndexOf('@', StringComparison.Ordinal) > 0),
        (ListRole.Code, IsCode),
        (ListRole.Status, text => text.Length > 2 && Standings.Guess(text) is not null),
        (ListRole.Phone, text => text.Count(char.IsAsciiDigit) is 10 or 11 && text.All(c => char.IsAsciiDigit(c) || c is '(' or ')' or '-' or '.' or ' ' or '+')),
        (ListRole.Planned, IsDay),
        (ListRole.Fee, text => text.Contains('$', StringComparison.Ordinal) && ListCell.IsAmount(text)),
    ];

    static bool Agrees(ListRole role, List<string> cells) =>
        cells.Count == 0
        || (role.IsDay() ? Most(cells, IsDay) : role.IsAmount() ? Most(cells, ListCell.IsAmount) : role is not (ListRole.Name or ListRole.LastName) || !Most(cells, ListCell.IsAmount));

    static List<string> Filled(List<ListLine> rows, int place) => [.. rows.Select(row => row[place]).Where(cell => !CellValue.IsNone(cell))];

    static bool Most(List<string> cells, Func<string, bool> fits) => cells.Count(fits) * 2 > cells.Count;

    static bool IsDay(string text) =>
        text.Length > 5 && (DayText.IsSlashed(text) || (DayText.Moment(text, null, out var day) is null && day is not null));

    /// <summary>A letter and four digits, as the codes of all countries that use them.</summary>
    static bool IsCode(string text) => text.Length is 5 or 6 && char.IsAsciiLetter(text[0]) && text.AsSpan(1, 4).IndexOfAnyExceptInRange('0', '9') < 0;
}
