using System.CommandLine;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Shared;

/// <summary>What the program was started for: a verb, else the web server. Ends with 0 when done, 1 when refused, 2 for wrong arguments.</summary>
static class CommandLine
{
    const string Says = """
        CaseAcceptance, the dashboard of treatment coordinators. Without a verb it serves the dashboard.

        Examples:
          CaseAcceptance
          CaseAcceptance --urls http://localhost:8080
          CaseAcceptance demo --cases 100 --closed 300
          CaseAcceptance backup /mnt/safe/practice.db

        The data lives in a folder of your own, or in the one that Storage__Folder names.
        """;

    static readonly string[] Questions = ["--help", "-h", "-?", "/?", "--version"];

    public static async Task<int> Run(string[] args, Func<Command[]> verbs, Func<string[], Task> serve)
    {
        try
        {
            if (ForServer(args))
            {
                await serve(args);
                return 0;
            }

            return await RunVerb(args, verbs());
        }
        catch (Exception e) when (Sentence(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>The server's own arguments, such as --urls, are for ASP.NET to read.</summary>
    static bool ForServer(string[] args) => args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && !args.Any(Questions.Contains));

    static async Task<int> RunVerb(string[] args, Command[] verbs)
    {
        var root = new RootCommand(Says);
        foreach (var verb in verbs)
        {
            root.Add(verb);
        }

        var asked = root.Parse(args);
        var code = await asked.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        return asked.Errors.Count > 0 ? 2 : code;
    }

    static string? Sentence(Exception e) => e switch
    {
        Refusal or NotAllowed => e.Message,
        IOException { InnerException: AddressInUseException } =>
            "Another program already listens on this address. Stop it, or choose another one: --urls http://localhost:8080",
        UnauthorizedAccessException or IOException => $"The data folder can not be used. {e.Message} Storage__Folder names another one.",
        SqliteException => $"The practice's file can not be used. {FileTrouble.InWords(e)}",
        OperationCanceledException => "Stopped.",
        _ => null,
    };
}
