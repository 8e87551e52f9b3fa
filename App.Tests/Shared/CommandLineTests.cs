using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Tests.Shared;

/// <summary>The built program, started as people start it, on a folder of its own.</summary>
public sealed class CommandLineTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("practice-").FullName;

    [Theory]
    [InlineData("--help")]
    [InlineData("demo --help")]
    [InlineData("backup --help")]
    [InlineData("restore --help")]
    public async Task Help_is_everywhere_and_shows_an_example(string arguments)
    {
        var (code, says, _) = await Run(arguments);

        Assert.Equal(0, code);
        Assert.Contains("Example", says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dmeo")]
    [InlineData("demo --cases many")]
    [InlineData("demo --closed -1")]
    [InlineData("demo --cases 10 --shrubbery")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("restore /no/such/file.db")]
    public async Task Wrong_arguments_end_with_2(string arguments)
    {
        var (code, _, why) = await Run(arguments);

        Assert.Equal(2, code);
        Assert.NotEmpty(why.Trim());
    }

    [Fact]
    public async Task A_demo_is_built_once_and_anew_only_when_asked()
    {
        Assert.Equal((0, "The demo practice is ready: 12 open cases, 20 closed."), Said(await Run("demo --cases 12 --closed 20")));

        var (code, _, why) = await Run("demo --cases 12 --closed 20");
        Assert.Equal(1, code);
        Assert.Equal("There is a demo practice in this folder already. Say --replace to build it anew.", why.Trim());

        Assert.Equal((0, "The demo practice is ready: 1 open case, 0 closed."), Said(await Run("demo --cases 1 --closed 0 --replace")));
    }

    [Fact]
    public async Task Progress_is_for_a_terminal_and_stays_out_of_a_file()
    {
        Assert.Equal("", (await Run("demo --cases 12 --closed 20")).Why);

        await using var practice = await TestPractice.Open();
        var export = Path.Combine(House.Tree.Root, "App.Tests", "Features", "Import", "Sample");
        var (code, _, why) = await Run($"import \"{export}\"", practice.Folder);
        Assert.Equal((0, ""), (code, why));
    }

    [Fact]
    public async Task A_server_that_can_not_start_says_why_in_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (code, _, why) = await Run($"--urls http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");

        Assert.Equal(1, code);
        Assert.StartsWith("Another program already listens on this address.", why, StringComparison.Ordinal);
        Assert.Single(why.Trim().Split('\n'));
    }

    [Fact]
    public async Task Data_of_a_newer_version_is_left_alone()
    {
        await Run("demo --cases 1 --closed 0");
        await using (var file = new SqliteConnection($"Data Source={Path.Combine(folder, "practice.db")};Pooling=False"))
        {
            await file.OpenAsync(TestContext.Current.CancellationToken);
            await using var later = file.CreateCommand();
            later.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')";
            await later.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var (code, _, why) = await Run("--urls http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Equal($"The data in {folder} was written by a newer version. Start that version.", why.Trim());
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_refused()
    {
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var (code, _, why) = await Run("demo", file);

        Assert.Equal(1, code);
        Assert.StartsWith("The data folder can not be used.", why, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static (int, string) Said((int Code, string Says, string Why) end) => (end.Code, end.Says.Trim());

    Task<(int Code, string Says, string Why)> Run(string arguments, string? storage = null) => BuiltProgram.Run(storage ?? folder, arguments);
}
