using System.CommandLine;
using System.Globalization;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Safety;

/// <summary>restore backups/2026-03-10.db</summary>
static class RestoreVerb
{
    const string Says = """
        Puts a backup in the practice's place. Stop the server first. The backup is checked before anything is changed,
        and the practice that is there now is kept beside it under another name.

        Example:
          CaseAcceptance restore ~/.local/share/CaseAcceptance/backups/2026-03-10.db
        """;

    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "The backup" };
        file.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is { } at && !File.Exists(at))
            {
                given.AddError($"There is no file at {at}.");
            }
        });
        var verb = new Command("restore", Says) { file };
        verb.SetAction((asked, stop) => Verb.RunOnFile(services => Restore(services, Path.GetFullPath(asked.GetRequiredValue(file)), stop)));
        return verb;
    }

    static async Task<Result> Restore(IServiceProvider services, string backup, CancellationToken stop)
    {
        var folder = services.GetRequiredService<DataFolder>();
        Refusal.When(backup == folder.Database, "This is the practice's file itself. Name a backup.");
        Refusal.When(!await services.GetRequiredService<ServerLock>().Take(TimeSpan.Zero, stop), $"CaseAcceptance is running on {folder.Path}. Stop it first.");
        var at = services.GetRequiredService<TimeProvider>().GetLocalNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture);
        var aside = await services.GetRequiredService<PracticeFile>().Replace(backup, folder.In($"replaced-{at}.db"), stop);
        return Result.Done($"The practice is as it was in {backup}" + (aside is null ? "" : $"\nWhat was there before is kept in {aside}"));
    }
}
