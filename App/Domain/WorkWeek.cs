namespace CaseAcceptance.Domain;

/// <summary>The days a practice works; bit 0 is Sunday.</summary>
public readonly record struct WorkWeek(int Days)
{
    public static WorkWeek MondayToFriday => new(0b0111110);

    public bool Works(DayOfWeek day) => (Days & (1 << (int)day)) != 0;

    public DateOnly OnOrAfter(DateOnly day)
    {
        while (Days != 0 && !Works(day.DayOfWeek))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last working day before this one.</summary>
    public DateOnly Before(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        }
        while (Days != 0 && !Works(day.DayOfWeek));
        return day;
    }

    /// <summary>The working day that lies so many working days ahead.</summary>
    public DateOnly Ahead(DateOnly day, int workingDays)
    {
        for (; workingDays > 0; workingDays--)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        return OnOrAfter(day);
    }
}
