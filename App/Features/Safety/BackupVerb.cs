using System.CommandLine;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Safety;

/// <summary>backup practice-copy.db</summary>
static class BackupVerb
{
    const string Says = """
        Writes the whole practice into one file, also while the server runs. The copy is checked before it gets its name.
        It holds patients' health and money: keep it where only you can read it.

        Example:
          CaseAcceptance backup /mnt/safe/practice-2026-03-10.db
        """;

    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "The file to write; it must not exist yet" };
        var verb = new Command("backup", Says) { file };
        verb.SetAction((asked, _) => Verb.RunOnFile(services => Write(services, Path.GetFullPath(asked.GetRequiredValue(file)))));
        return verb;
    }

    static async Task<Result> Write(IServiceProvider services, string to)
    {
        var (folder, isCurrent) = (services.GetRequiredService<DataFolder>(), false);
        Refusal.When(!File.Exists(folder.Database), $"There is no practice in {folder.Path} yet.");
        Refusal.When(Path.GetDirectoryName(to) is { } place && !Directory.Exists(place), $"There is no folder {Path.GetDirectoryName(to)}. Make it first, or name another one.");
        Refusal.When(File.Exists(to) || Directory.Exists(to), $"There is something at {to} already. Choose another name.");
        try
        {
            BackupFile.Write(folder.Database, to, state =>
            {
                Refusal.When(Problem(state) is not null, $"The practice's file {folder.Database} {Problem(state)} Nothing was written.");
                isCurrent = state == FileState.Current;
            });
        }
        catch (Exception e) when (e is not Refusal && FileTrouble.InWords(e) is { } why)
        {
            throw new Refusal($"There is no backup: {to} could not be written whole, and nothing is left of it. {why}");
        }

        // A file from before the last upgrade may have no audit trail yet.
        var missed = isCurrent ? await Note(services, to) : null;
        return Result.Done($"The practice is in {to}" + (missed is null ? "" : $"\nThe audit trail does not show this. {missed}"));
    }

    /// <summary>A full or failing disk is when a backup elsewhere is wanted most: that it can not be noted does not stop it.</summary>
    static async Task<string?> Note(IServiceProvider services, string to)
    {
        try
        {
            var draft = new AuditDraft(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, null, AuditKind.BackUp, "Backup", null, null, $"Copied to {to}", FromWhere.CommandLine);
            await services.GetRequiredService<AuditWriter>().Append([draft]);
            return null;
        }
        catch (Exception e) when (FileTrouble.InWords(e) is { } why)
        {
            return why;
        }
    }

    static string? Problem(FileState state) => state switch
    {
        FileState.Damaged => "is damaged. Start CaseAcceptance to see what to do.",
        FileState.Foreign => "is not of CaseAcceptance.",
        FileState.Newer => "was written by a newer version. Use that version.",
        _ => null,
    };
}
