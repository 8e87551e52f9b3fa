using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>What the columns of days in a list say about their order.</summary>
static class ListDays
{
    public static DayEvidence Look(ListFile list, ListMapping mapping)
    {
        var evidence = new DayEvidence();
        int[] places = [.. mapping.Roles.Index().Where(r => r.Item.IsDay()).Select(r => r.Index)];
        foreach (var line in list.Rows())
        {
            foreach (var place in places)
            {
                // To the end, because two lists may have been put into one.
                evidence.Look(line[place], $"line {line.Line}");
            }
        }

        return evidence;
    }
}
