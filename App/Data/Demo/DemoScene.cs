using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>What all stories of one demo practice share.</summary>
sealed record DemoScene(DemoDay Day, DemoStaff Staff, DemoBook Book, DemoTreatments Treatments)
{
    /// <summary>Tells the case of a draft from its exam to today.</summary>
    public DemoStory Tell(DemoDraft draft, Patient patient, Random random)
    {
        var story = new DemoStory(this, draft, patient, random);
        if (draft.Plot <= DemoPlot.CheckedIn)
        {
            OpenStories.Tell(story, draft, Day);
        }
        else
        {
            ClosedStories.Tell(story, draft, Day);
        }

        return story;
    }
}
