using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases;

/// <summary>What a colleague did to the case while it was open here.</summary>
public sealed record ColleagueNews(string Who, DateTime At, bool Moved, string What, int? UndoStep)
{
    public static ColleagueNews? Between(CaseView before, CaseView now)
    {
        var last = before.Steps.Count > 0 ? before.Steps[0].Id : 0;
        var steps = now.Steps.Where(step => step.Id > last && step.PersonId != now.May.PersonId).ToList();
        if (steps.Count == 0)
        {
            return null;
        }

        var told = steps.FirstOrDefault(step => step.Moved) ?? steps[0];
        var moved = before.Stage != now.Stage && told.Moved;
        var what = moved
            ? $"{before.Stage.InWords()} to {now.Stage.InWords()}{(told.Text.Length > 0 ? ", " + told.Text : ".")}"
            : $"{told.What}. {told.Text}";
        return new(told.WhoShort, told.At, moved, what.Trim(), told.CanUndo ? told.Id : null);
    }

    public string When(DateTime now) => now - At < TimeSpan.FromMinutes(2) ? "just now" : $"at {Words.Time(At)}";
}
