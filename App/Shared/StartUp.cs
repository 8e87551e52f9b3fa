using CaseAcceptance.Data;
using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using MediatR;

namespace CaseAcceptance.Shared;

/// <summary>From start to the first answer: the file first, then the doors open.</summary>
static class StartUp
{
    /// <summary>A server that is being replaced by this one may take that long to end.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task Run(WebApplication app)
    {
        var folder = app.Services.GetRequiredService<DataFolder>();
        Refusal.When(!await app.Services.GetRequiredService<ServerLock>().Take(Patience), $"CaseAcceptance is already running on {folder.Path}. Stop it first, or name another folder with Storage__Folder.");
        await app.Services.GetRequiredService<PracticeFile>().Prepare(meanwhile: () => _ = app.Services.GetRequiredService<PracticeBook>().Now);
        StagedFile.Sweep(folder.In("import"));
        var claim = await Claim(app);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine($"Open {string.Join(" or ", app.Urls)}");
            Console.WriteLine($"The data lives in {folder.Path}");
            if (claim is not null)
            {
                Console.WriteLine($"This practice has no accounts yet. Open {app.Urls.First()}/claim and enter {claim}. The code works once, until tomorrow.");
            }
        });
        await using (app)
        {
            await Start(app);
            await app.WaitForShutdownAsync();
        }
    }

    static async Task<string?> Claim(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new OfferClaim.Command());
    }

    static async Task Start(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch
        {
            // What already waits in the background then ends quietly.
            app.Lifetime.StopApplication();
            throw;
        }
    }

    /// <summary>Warnings only. Why a start failed is said in one sentence by the command line, not by the host's stack trace.</summary>
    public static void KeepQuiet(this ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);

        // What these fail with is said in a sentence, on the page or at the command line.
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.Critical);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
    }
}
