using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>The dentists that a list names. A name that is nearly that of exactly one other is most likely a slip of typing.</summary>
/// <param name="here">Those of the practice.</param>
sealed class DentistNames(IReadOnlyList<string> here)
{
    /// <summary>Of two names in one file, the one that stands there so much less often is the slip.</summary>
    const int Rarer = 3;
    readonly Dictionary<string, (int Count, long Line)> seen = new(StringComparer.OrdinalIgnoreCase);

    public void See(string name, long line)
    {
        if (name.Length > 0)
        {
            seen[name] = seen.TryGetValue(name, out var found) ? (found.Count + 1, found.Line) : (1, line);
        }
    }

    public void Tell(ListFile list, ListMapping mapping, Problems problems)
    {
        foreach (var (name, found) in seen.Where(one => !here.Contains(one.Key, StringComparer.OrdinalIgnoreCase)))
        {
            var known = here.Concat(seen.Where(other => other.Value.Count >= found.Count * Rarer).Select(other => other.Key)).Distinct(StringComparer.OrdinalIgnoreCase);
            if (known.Where(other => NearName.Is(name, other)).ToList() is [var near])
            {
                var column = list.NameOf(mapping.PlaceOf(ListRole.Dentist));
                problems.Add(new(Cost.Notice, list.Source.Name, $"no “{name}” here. Did you mean {near}? {Domain.Words.Count(found.Count, "row has this name and arrives with a dentist of its own", "rows have this name and arrive with a dentist of their own")}.")
                {
                    Line = found.Line, Column = column, Value = name,
                    Fix = new(list.Source.Name, found.Line, column, name, near) { What = Corrected.Column },
                });
            }
        }
    }
}
