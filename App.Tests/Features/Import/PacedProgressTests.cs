using CaseAcceptance.Features.Import.Publishing;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class PacedProgressTests
{
    [Fact]
    public void A_page_hears_the_first_word_of_each_phase_and_not_each_of_the_thousands_that_follow()
    {
        // Progress speaks in the context of whoever made it; this one speaks at once.
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new AtOnce());
        try
        {
            var heard = new List<ImportProgress>();
            var progress = new PacedProgress(heard.Add);
            foreach (var phase in new[] { "Patients", "Cases" })
            {
                for (var done = 0; done < 1000; done++)
                {
                    progress.Report(new(phase, done, 1000));
                }
            }

            Assert.Equal(["Patients", "Cases"], heard.Where(p => p.Done == 0).Select(p => p.Phase));
            Assert.InRange(heard.Count, 2, 100);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    sealed class AtOnce : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => d(state);
    }
}
