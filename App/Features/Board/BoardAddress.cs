using System.Collections.Immutable;
using System.Globalization;
using System.Web;
using CaseAcceptance.Domain;
using Microsoft.AspNetCore.Components;

namespace CaseAcceptance.Features.Board;

/// <summary>Filters live in the address, so that they survive a reload and can be shared; typed text never does.</summary>
static class BoardAddress
{
    static readonly string[] Sorts = ["next", "value", "waiting"];
    static readonly string[] Figures = ["waiting", "accepted-today", "not-booked", "follow-ups"];

    /// <summary>What the address leaves open is as the person left the board; coordinators begin with their own cases.</summary>
    public static BoardFilter Read(string uri, Person me)
    {
        var asked = HttpUtility.ParseQueryString(new Uri(uri).Query);
        return new()
        {
            OnlyMine = asked["owner"] is { } owner ? owner == "mine" : me.OnlyMine ?? me.Role == Role.Coordinator,
            Dentists = [.. (asked["dentist"] ?? "").Split(',').Select(Number).OfType<int>()],
            OverdueOnly = asked["overdue"] == "1",
            Figure = Array.IndexOf(Figures, asked["kpi"]) is >= 0 and var figure ? (BoardFigure)figure : null,
            Sort = (BoardSort)(Array.IndexOf(Sorts, asked["sort"]) is >= 0 and var sort ? sort : Math.Clamp(me.Sort, 0, 2)),
        };
    }

    public static void ShowBoard(this NavigationManager navigation, BoardFilter filter) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
        {
            ["owner"] = filter.OnlyMine ? "mine" : "all",
            ["dentist"] = filter.Dentists.Count == 0 ? null : string.Join(',', filter.Dentists),
            ["overdue"] = filter.OverdueOnly ? "1" : null,
            ["kpi"] = filter.Figure is { } figure ? Figures[(int)figure] : null,
            ["sort"] = Sorts[(int)filter.Sort],
        }), replace: true);

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
