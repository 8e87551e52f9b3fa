using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>Says which tables an export lacks and what that costs, in the words of people.</summary>
static class MissingTables
{
    public static void Tell(string name, IReadOnlyList<Table> missing, Problems problems)
    {
        if (problems.RefusesAFile)
        {
            return;
        }

        foreach (var table in missing.Where(t => !t.IsNeeded && t is not KeptTable))
        {
            problems.Note(name, $"{TableWords.Of(table)} are missing. {table.Loss}");
        }

        if (missing.Where(t => t.IsNeeded && t is not KeptTable).ToList() is { Count: > 0 } needed)
        {
            problems.Refuse(name, $"{TableWords.List(needed)} are missing. There is no import without them.");
        }
    }
}
