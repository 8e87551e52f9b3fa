using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>Cases of the last two years that have left the board.</summary>
static class ClosedStories
{
    public static void Tell(DemoStory story, DemoDraft draft, DemoDay day)
    {
        story.Present();
        switch (draft.Plot)
        {
            case DemoPlot.Completed:
                Complete(story, draft, day);
                break;
            case DemoPlot.Deferred:
                story.Try(1);
                story.Later(1, 20);
                story.Plan.Defer(day.Today.AddDays(story.Random.Next(5, 270)), DemoNotes.Defers[story.Random.Next(DemoNotes.Defers.Length)], story.Now);
                break;
            case DemoPlot.Referred:
                story.Later(0, 20);
                story.Plan.End(Outcome.Referred, DemoNotes.Refers[story.Random.Next(DemoNotes.Refers.Length)], story.Now);
                break;
            case DemoPlot.Expired:
                story.Try(3);
                story.Later(100, 200);
                story.Later(60, 90);
                story.Plan.End(Outcome.Expired, "No answer for a long time. A new exam comes first.", story.Now);
                break;
            default:
                story.Try(story.Random.Next(3));
                if (draft.Plot == DemoPlot.DeclinedToday)
                {
                    story.On(day.Today);
                }
                else
                {
                    story.Later(0, 30);
                }

                Decline(story.Plan, story, day);
                break;
        }
    }

    static void Complete(DemoStory story, DemoDraft draft, DemoDay day)
    {
        story.Later(0, story.Chance(65) ? 0 : 12);
        var rest = story.Accept(draft.Splits);
        for (var visits = 0; story.Plan.Accepted.Any(); visits++)
        {
            story.Later(0, 2);
            if (visits > 5 || story.Slot(story.Day.AddDays(1 + Math.Min(14, story.Room / 4)), day.Ago(4)) is not { } time)
            {
                Decline(story.Plan, story, day);
                break;
            }

            story.Book(time);
            if (visits == 0 && story.Chance(8))
            {
                story.At(time.Start.AddMinutes(30));
                story.Plan.MarkVisitMissed(story.Plan.OpenVisits.First(), "", story.Now);
            }
            else
            {
                story.VisitDone(percentAll: 80);
            }
        }

        if (story.Plan.IsOpen)
        {
            story.On(day.Week.Ahead(story.Day, 1));
            story.Plan.LogCheckIn(CheckInResult.FeelingWell, "", story.Now);
            story.Later(0, 4);
            story.Plan.Close(story.Chance(85) ? story.Day.AddDays(182) : null, story.Now);
        }

        if (rest is not null)
        {
            story.Later(1, 30);
            Decline(rest, story, day);
        }
    }

    static void Decline(Case plan, DemoStory story, DemoDay day)
    {
        DateOnly? back = story.Day > day.Ago(90) && story.Chance(30) ? day.Today.AddDays(story.Random.Next(10, 200)) : null;
        DeclineReason? underlying = story.Chance(35) ? DeclineReason.DoesNotUnderstand : null;
        plan.Decline(DemoNotes.Reason(story.Random), underlying, back, doNotContact: false, "", story.Now);
    }
}
