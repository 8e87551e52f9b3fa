namespace CaseAcceptance.Features.Import.Reading;

/// <summary>The question that only the practice can answer when no day of an export has a number above twelve.</summary>
static class DayQuestion
{
    public static string Refusal(string day) =>
        $"whether the month or the day comes first in {day} can not be told from the days themselves. Say which: in the step that matches columns, or with --dates mdy or --dates dmy.";
}
