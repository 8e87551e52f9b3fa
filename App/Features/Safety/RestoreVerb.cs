using System.CommandLine;
using System.Globalization;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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
        await services.GetRequiredService<AuditTrail>().Write(AuditKind.Restore, null, "Restore", $"From {backup}{await EndOfTrail(aside, stop)}");
        return Result.Done($"The practice is as it was in {backup}" + (aside is null ? "" : $"\nWhat was there before is kept in {aside}"));
    }

    /// <summary>The restored trail goes on from an earlier point; this mark is what the one put aside can be checked with.</summary>
    static async Task<string> EndOfTrail(string? aside, CancellationToken stop)
    {
        if (aside is null)
        {
            return "";
        }

        try
        {
            await using var before = FileStates.Read(aside);
            var last = await before.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.Id).FirstOrDefaultAsync(stop);
            return last is null ? "" : $". The trail put aside ends with {last.Id}:{last.Hash}";
        }
        catch (SqliteException)
        {
            // Damaged, or from before there was a trail.
            return "";
        }
    }
}
