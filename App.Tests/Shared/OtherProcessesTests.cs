using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Shared;

public sealed class OtherProcessesTests
{
    [Fact]
    public async Task An_import_from_the_command_line_rings_the_bell_of_a_running_server()
    {
        await using var practice = await TestPractice.Open();
        using var watching = ActivatorUtilities.CreateInstance<OtherProcesses>(practice.Services);
        await watching.StartAsync(TestContext.Current.CancellationToken);
        var rung = new SemaphoreSlim(0);
        using var listening = practice.Changes.Listen(() => Task.FromResult(rung.Release()));
        await rung.WaitAsync(TestContext.Current.CancellationToken);

        var heard = false;
        for (var announced = 0; announced < 10 && !heard; announced++)
        {
            await practice.Read(db => Announcement.Raise(db));
            heard = await rung.WaitAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        }

        Assert.True(heard);
        await watching.StopAsync(TestContext.Current.CancellationToken);
    }
}
