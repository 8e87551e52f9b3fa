using Microsoft.Extensions.DependencyInjection;
using Xunit.Runner.InProc.SystemConsole;

namespace CaseAcceptance.Tests.Crash;

/// <summary>This assembly as a process: the tests, or a server at work that a test may kill. The entrance to the latter is
/// here so that the product needs none.</summary>
static class EntryPoint
{
    public const string ServerAtWork = "server-at-work";

    static async Task<int> Main(string[] args)
    {
        if (args is ["bench", .. var asked])
        {
            return await Benchmarks.Bench.Run(asked);
        }

        if (args is not [ServerAtWork, var folder])
        {
            return await ConsoleRunner.Run(args);
        }

        await using var host = new Browser.BrowserHost(folder, services => services.AddHostedService<PeopleAtWork>());
        host.Start();
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
