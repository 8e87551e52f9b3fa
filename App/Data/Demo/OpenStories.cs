using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>Cases that are on the board today.</summary>
static class OpenStories
{
    public static void Tell(DemoStory story, DemoDraft draft, DemoDay day)
    {
        if (draft.Plot == DemoPlot.NotPresented)
        {
            story.Aim(draft.Due);
            return;
        }

        story.Present();
        if (draft.Plot == DemoPlot.Thinking)
        {
            story.Try(Math.Min(4, story.Room / 9));
            story.Aim(draft.Due);
            return;
        }

        var today = draft.Plot is DemoPlot.AcceptedToday or DemoPlot.BookedToday;
        if (today)
        {
            story.At(day.Now.AddMinutes(-Minutes(draft, story.Random)));
        }
        else
        {
            story.Later(0, story.Chance(60) ? 0 : 9);
        }

        story.Accept(draft.Splits, day.Week.Ahead(day.Today, story.Random.Next(1, 15)));
        GoOn(story, draft, day);
    }

    static void GoOn(DemoStory story, DemoDraft draft, DemoDay day)
    {
        switch (draft.Plot)
        {
            case DemoPlot.Accepted:
                story.Try(story.Room > 12 ? 1 : 0);
                story.Aim(draft.Due);
                break;
            case DemoPlot.Missed:
                Miss(story, draft, day);
                break;
            case DemoPlot.Booked or DemoPlot.BookedToday:
                Book(story, day);
                break;
            case DemoPlot.VisitToday:
                story.Later(0, 3);
                if (story.SlotToday(before: draft.Number % 3 == 0) is { } time)
                {
                    story.Book(time);
                }
                else
                {
                    Book(story, day);
                }

                break;
            case DemoPlot.CheckInDue or DemoPlot.CheckedIn:
                Treat(story, draft, day);
                break;
        }
    }

    static void Book(DemoStory story, DemoDay day)
    {
        if (story.Day != day.Today)
        {
            story.Later(0, 5);
        }
        else
        {
            story.On(day.Today);
        }

        var time = story.Slot(day.Week.Ahead(day.Today, story.Random.Next(1, 12)), day.Today.AddDays(180));
        story.Book(time!, inPart: story.Chance(20));
        if (time!.Start < day.Now.AddDays(4) && story.Chance(60))
        {
            story.On(day.Today);
            story.Plan.Confirm(story.Plan.OpenVisits.First(), story.Now);
        }
    }

    static void Miss(DemoStory story, DemoDraft draft, DemoDay day)
    {
        story.Later(0, 2);
        if (story.Slot(day.Ago(3), day.Ago(1)) is not { } time || time.Start <= story.Now.Local)
        {
            story.Aim(draft.Due);
            return;
        }

        story.Book(time);
        story.At(time.Start.AddMinutes(time.Minutes));
        story.Plan.MarkVisitMissed(story.Plan.OpenVisits.First(), "Did not come, no message.", story.Now);
    }

    static void Treat(DemoStory story, DemoDraft draft, DemoDay day)
    {
        story.Later(0, 3);
        var checkedIn = draft.Plot == DemoPlot.CheckedIn;
        var late = Math.Max(0, day.Today.DayNumber - draft.Due.DayNumber);
        var from = day.Ago(checkedIn ? late + story.Random.Next(4, draft.Reach) : late > 0 ? late + 1 : 1);
        var time = story.Slot(from > story.Day ? from : story.Day.AddDays(1), checkedIn ? day.Ago(late + 3) : day.Ago(late + 1));
        if (time is null)
        {
            Book(story, day);
            return;
        }

        story.Book(time);
        story.VisitDone();
        if (checkedIn)
        {
            story.On(day.Week.Ahead(story.Day, 1));
            story.Plan.LogCheckIn(story.Chance(85) ? CheckInResult.FeelingWell : CheckInResult.SomeDiscomfort, "", story.Now);
            story.Aim(draft.Due);
        }
    }

    /// <summary>The first yes of the day came an hour ago, or as long ago as the day is old.</summary>
    static int Minutes(DemoDraft draft, Random random) => draft.Plot == DemoPlot.AcceptedToday && draft.Number % 2 == 0 ? 60 : random.Next(15, 100);
}
