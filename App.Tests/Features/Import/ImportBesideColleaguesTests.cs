using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class ImportBesideColleaguesTests
{
    [Fact]
    public async Task Colleagues_wait_only_while_what_is_ready_comes_in()
    {
        await using var practice = await ImportedPractice.Open();
        using var source = new ImportSource(SamplePractice.Folder, "sample");
        var attempts = new Attempts(practice.Practice.Services.GetRequiredService<WriteGate>());
        var result = await practice.Practice.Send(new ImportPractice.Command(source, SamplePractice.AsOf, CodeRange.IsTreatment, attempts));
        Assert.True(result.IsDone);
        Assert.Equal(["Reading", "Preparing", "Comparing", "Patients", "Cases", "Appointments", "Contacts"], attempts.Free);
        Assert.Equal(["Saving"], attempts.Taken);
    }

    [Fact]
    public async Task Of_two_imports_at_once_the_later_one_is_refused()
    {
        await using var practice = await ImportedPractice.Open();
        using var source = new ImportSource(SamplePractice.Folder, "sample");
        using var other = new ImportSource(SamplePractice.Folder, "sample");
        ImportPractice.Command Command(ImportSource from) => new(from, SamplePractice.AsOf, CodeRange.IsTreatment);
        var results = await Task.WhenAll(practice.Practice.Send(Command(source)), practice.Practice.Send(Command(other)));
        var later = Assert.Single(results, result => !result.IsDone || result.Message == "Nothing new to import");
        Assert.True(later.Message is "Someone else has imported just now. Check once more." or "Nothing new to import", later.Message);
        Assert.All(await practice.Cases(), Sound.Case);
        Assert.Equal((await practice.Cases()).Count, (await practice.Cases()).Select(c => c.SourceKey).Distinct().Count());
    }

    /// <summary>Somebody who would like to save something, whenever the import says how far it is.</summary>
    sealed class Attempts(WriteGate gate) : IProgress<ImportProgress>
    {
        public List<string> Free { get; } = [];
        public List<string> Taken { get; } = [];

        public void Report(ImportProgress value)
        {
            var turn = gate.Enter();
            var found = turn.IsCompleted ? Free : Taken;
            if (!found.Contains(value.Phase))
            {
                found.Add(value.Phase);
            }

            _ = Leave(turn);
        }

        static async Task Leave(Task<IDisposable> turn) => (await turn).Dispose();
    }
}
