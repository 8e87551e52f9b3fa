namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Whether 3/7/2024 is March 7 or July 3. It depends on the computer that wrote it.</summary>
public enum DayOrder
{
    MonthFirst,
    DayFirst,
}
