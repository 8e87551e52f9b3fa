namespace CaseAcceptance.Data.Demo;

/// <summary>How many cases of which kind, and when each began; in the order in which they began.</summary>
sealed class DemoDrafts(DemoSize size, DemoDay day)
{
    readonly Random random = new(size.Seed);
    readonly List<DemoDraft> drafts = [];

    public IReadOnlyList<DemoDraft> Make()
    {
        Open();
        Closed();
        return [.. drafts.OrderBy(draft => draft.Start).ThenBy(draft => draft.Number)];
    }

    void Open()
    {
        var (accepted, scheduled, followed) = (Share(size.Open, 14), Share(size.Open, 23), Share(size.Open, 17));
        var exam = size.Open - accepted - scheduled - followed;

        // What is split off from an accepted case is a case in Exam of its own.
        var splits = Math.Min(Share(size.Open, 5), Math.Min(exam / 3, accepted + scheduled));
        exam -= splits;
        var (fresh, missed, justAccepted) = (Some(exam, 11), Some(accepted, 7), Daily(accepted, 14));
        Add(fresh, DemoPlot.NotPresented, () => random.Next(5));
        var lately = Daily(exam - fresh, 12);
        Add(lately, DemoPlot.Thinking, () => drafts.Count % 2);
        Add(exam - fresh - lately, DemoPlot.Thinking, Age);
        Add(missed, DemoPlot.Missed, () => random.Next(14, 50));
        Add(justAccepted, DemoPlot.AcceptedToday, () => random.Next(6));
        Add(accepted - missed - justAccepted, DemoPlot.Accepted, () => random.Next(6, 60), splits / 2);
        var (today, justBooked) = (Daily(scheduled, 26), Daily(scheduled, 17));
        Add(today, DemoPlot.VisitToday, () => random.Next(14, 60));
        Add(justBooked, DemoPlot.BookedToday, () => random.Next(8));
        Add(scheduled - today - justBooked, DemoPlot.Booked, () => random.Next(6, 70), splits - splits / 2);
        var due = Daily(followed, 35);
        Add(due, DemoPlot.CheckInDue, () => random.Next(15, 60));
        Add(followed - due, DemoPlot.CheckedIn, () => random.Next(35, 80 + size.Open / 50));
    }

    void Closed()
    {
        var splits = size.Closed / 25;
        var count = size.Closed - splits;
        var (declined, deferred, referred, expired) = (Share(count, 20), Share(count, 8), Share(count, 5), Share(count, 11));
        var today = Math.Min(Math.Min(declined, size.Dentists), size.Closed / 150);
        Add(today, DemoPlot.DeclinedToday, () => random.Next(6, 20));
        Add(declined - today, DemoPlot.Declined, () => random.Next(12, 730));
        Add(deferred, DemoPlot.Deferred, () => random.Next(12, 240));
        Add(referred, DemoPlot.Referred, () => random.Next(12, 730));
        Add(expired, DemoPlot.Expired, () => random.Next(400, 730));
        Add(count - declined - deferred - referred - expired, DemoPlot.Completed, () => random.Next(30, 730), splits);
    }

    void Add(int count, DemoPlot plot, Func<int> age, int splits = 0)
    {
        for (var n = 0; n < count; n++)
        {
            var (days, due) = (age(), Due(drafts.Count));
            var late = day.Today.DayNumber - due.DayNumber;
            drafts.Add(new(day.Ago(late > 0 ? days + late : days), plot, due, n < splits, drafts.Count, Reach: 16 + size.Open / 50));
        }
    }

    /// <summary>Of 25 next actions one is late, two are for today, the others spread over the coming weeks.</summary>
    DateOnly Due(int number) => (number % 25) switch
    {
        7 => day.Ago(1 + number / 25 % 3),
        3 or 15 => day.Today,
        _ => day.Week.Ahead(day.Today, random.Next(1, 22)),
    };

    int Age() => random.Next(10) switch { < 6 => random.Next(2, 30), < 9 => random.Next(30, 120), _ => random.Next(120, 400) };

    static int Share(int count, int percent) => (int)Math.Round(count * percent / 100m, MidpointRounding.AwayFromZero);

    /// <summary>No more than the practice can do in a day.</summary>
    int Daily(int count, int percent) => Math.Min(Some(count, percent), size.Dentists * 3);

    /// <summary>At least one where there are enough to choose from.</summary>
    static int Some(int count, int percent) => count < 5 ? 0 : Math.Max(1, Share(count, percent));
}
