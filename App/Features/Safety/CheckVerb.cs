using System.CommandLine;
using System.Globalization;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Safety;

/// <summary>check [--noted 1204:9f86d0...]</summary>
static class CheckVerb
{
    const string Says = """
        Checks that no entry of the audit trail was changed, taken out or cut off since it was written, and names the first that was.
        It says the number and the mark of the last entry. Whoever could write to the file and knows this program could write the whole
        trail anew, or cut its end off and hide that; the last mark, kept somewhere else and given back later, shows also this.

        Examples:
          CaseAcceptance check
          CaseAcceptance check --noted 1204:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
        """;

    public static Command Command()
    {
        var noted = new Option<(long, string)?>("--noted") { Description = "The number and mark of the last entry of an earlier check", CustomParser = Noted };
        var verb = new Command("check", Says) { noted };
        verb.SetAction((asked, stop) => Verb.RunOnFile(async services =>
        {
            // It only reads, so that a full disk and a running server are no hindrance.
            var folder = services.GetRequiredService<DataFolder>();
            Refusal.When(!File.Exists(folder.Database), $"There is no practice in {folder.Path} yet.");
            await using var db = FileStates.Read(folder.Database);
            var check = await AuditCheck.Run(db, asked.GetValue(noted), stop);
            return check.Problem is { } problem ? new Result(ResultKind.Refused, problem)
                : Result.Done(check.Count == 0 ? "The audit trail is empty." : $"The audit trail is whole: {check.Count} entries. The last is {check.Count}:{check.LastHash}");
        }));
        return verb;
    }

    static (long, string)? Noted(System.CommandLine.Parsing.ArgumentResult given)
    {
        var parts = given.Tokens[0].Value.Split(':');
        if (parts is [var number, { Length: 64 } hash] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at > 0)
        {
            return (at, hash.ToLowerInvariant());
        }

        given.AddError("--noted takes what an earlier check said, such as 1204:9f86d0 and so on.");
        return null;
    }
}
