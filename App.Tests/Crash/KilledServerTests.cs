using System.Diagnostics;
using System.Globalization;
using CaseAcceptance.Data;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Tests.Features.Safety;
using CaseAcceptance.Tests.Shared;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Tests.Crash;

/// <summary>The whole server, Program and all, as a process of its own on a real file, killed with SIGKILL again and again
/// while people work in it. 10 rounds, or as many as CRASH_ROUNDS says.</summary>
public sealed class KilledServerTests
{
    static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("CRASH_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 10;

    [Fact]
    public async Task A_killed_server_keeps_every_change_it_confirmed()
    {
        await using var practice = await TestPractice.Open();
        SqliteConnection.ClearAllPools();
        var file = Path.Combine(practice.Folder, "practice.db");
        var confirmed = new List<string>();
        for (var round = 1; round <= Rounds; round++)
        {
            var enough = Random.Shared.Next(1, 150);
            confirmed.AddRange(await UntilKilled(practice.Folder, enough));
            Assert.Equal("ok", await Keeping.Ask(file, "PRAGMA integrity_check"));
            Assert.Equal("", await Keeping.Ask(file, "PRAGMA foreign_key_check"));
            await using var open = new SqliteConnection($"Data Source={file};Pooling=False");
            await open.OpenAsync(TestContext.Current.CancellationToken);
            var lost = confirmed.Where(line => !IsKept(open, line.Split(' '))).ToList();
            Assert.True(lost.Count == 0, $"Round {round}, killed after {enough}: lost {string.Join(", ", lost)}");
            AssertNothingIsHalf(open);
            await AssertEachIsInTheTrail(file, confirmed.Count);

            // What was under way when it was killed may be there too, but never more than each person's one step.
            Assert.InRange(Count(open, "SELECT count(*) FROM Contacts") - confirmed.Count(c => c.StartsWith("noted", StringComparison.Ordinal)), 0, PeopleAtWork.People * round);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} rounds, {confirmed.Count} confirmed changes, none lost");
    }

    static async Task<List<string>> UntilKilled(string folder, int enough)
    {
        var confirmed = new List<string>();
        using var server = ServerAtWork(folder);
        var complaints = server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            Assert.False(line.StartsWith("failed", StringComparison.Ordinal), line);
            if (line.StartsWith("created ", StringComparison.Ordinal) || line.StartsWith("accepted ", StringComparison.Ordinal) || line.StartsWith("noted ", StringComparison.Ordinal))
            {
                confirmed.Add(line);
            }

            if (confirmed.Count == enough)
            {
                server.Kill();
            }
        }

        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(confirmed.Count >= enough, await complaints);
        return confirmed;
    }

    static Process ServerAtWork(string folder)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{typeof(EntryPoint).Assembly.Location}\" {EntryPoint.ServerAtWork} \"{folder}\"")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    static bool IsKept(SqliteConnection open, string[] confirmed) => 1 == (confirmed[0] switch
    {
        "created" => Count(open, $"SELECT count(*) FROM Cases c JOIN Events e ON e.CaseId = c.Id AND e.Kind = 0 WHERE c.Id = {confirmed[1]}"),
        "accepted" => Count(open, $"SELECT count(*) FROM Cases c JOIN Events e ON e.CaseId = c.Id AND e.Kind = 5 WHERE c.Id = {confirmed[1]} AND c.Stage = 1"),
        _ => Count(open, $"SELECT count(*) FROM Contacts WHERE CaseId = {confirmed[1]} AND Note = '{confirmed[2]}'"),
    });

    static async Task AssertEachIsInTheTrail(string file, int confirmed)
    {
        await using var db = FileStates.Read(file);
        var trail = await AuditCheck.Run(db, null, TestContext.Current.CancellationToken);
        Assert.Null(trail.Problem);
        Assert.True(trail.Count >= confirmed, $"{confirmed} changes were confirmed, the trail has {trail.Count}");
    }

    static void AssertNothingIsHalf(SqliteConnection open)
    {
        Assert.Equal(0, Count(open, "SELECT count(*) FROM Cases c WHERE (c.Stage = 1) <> EXISTS (SELECT 1 FROM Events WHERE CaseId = c.Id AND Kind = 5)"));
        Assert.Equal(0, Count(open, "SELECT count(*) FROM Cases c WHERE (SELECT count(*) FROM Procedures WHERE CaseId = c.Id) NOT IN (1, 2)"));
        Assert.Equal(2 * Count(open, "SELECT count(*) FROM Patients"), Count(open, "SELECT count(*) FROM Procedures"));
        Assert.Equal(Count(open, "SELECT count(*) FROM Contacts"), Count(open, "SELECT count(*) FROM Events WHERE Kind = 21"));
        Assert.Equal(Count(open, "SELECT count(*) FROM Cases WHERE Stage = 1"), Count(open, "SELECT count(*) FROM Cases c WHERE c.Stage = 0 AND EXISTS (SELECT 1 FROM Cases o WHERE o.PatientId = c.PatientId AND o.Id <> c.Id)"));
    }

    static long Count(SqliteConnection open, string sql)
    {
        using var command = open.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
