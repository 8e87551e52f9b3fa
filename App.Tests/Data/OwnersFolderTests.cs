using System.Diagnostics;
using CaseAcceptance.Tests.Shared;

namespace CaseAcceptance.Tests.Data;

/// <summary>The built program on folders with all sorts of rights.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class OwnersFolderTests : IDisposable
{
    const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    const UnixFileMode Everybody = (UnixFileMode)0b111_101_101;

    readonly string above = Directory.CreateTempSubdirectory("practice-").FullName;

    public OwnersFolderTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");

    string Folder => Path.Combine(above, "data");

    [Fact]
    public async Task Everything_a_server_makes_is_its_owners_alone()
    {
        using (var server = await BuiltProgram.Serve(Folder))
        {
            // Written after the doors are open, as the keys are.
            await Patience.Until(() => Task.FromResult(Directory.Exists(Path.Combine(Folder, "backups")) && Directory.GetFiles(Path.Combine(Folder, "backups"), "*.db").Length == 1));
            await server.EndAtOnce();
        }

        Assert.NotEmpty(Directory.GetFiles(Folder, "practice.db"));
        Assert.Empty(Wide());
    }

    [Fact]
    public async Task A_folder_with_wider_rights_is_narrowed_with_all_that_is_in_it()
    {
        Assert.Equal(0, (await BuiltProgram.Run(Folder, "demo --cases 1 --closed 0")).Code);
        Directory.CreateDirectory(Path.Combine(Folder, "backups"));
        await File.WriteAllTextAsync(Path.Combine(Folder, "backups", "2026-03-10.db"), "", TestContext.Current.CancellationToken);
        await Process.Start("chmod", $"-R 755 {Folder}").WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(Wide());

        Assert.Equal(0, (await BuiltProgram.Run(Folder, "demo --cases 1 --closed 0 --replace")).Code);

        Assert.Empty(Wide());
    }

    [Fact]
    public async Task A_folder_that_everybody_uses_is_left_alone_and_not_used()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "somebody's.txt"), "", TestContext.Current.CancellationToken);
        await Process.Start("chmod", $"755 {Folder}").WaitForExitAsync(TestContext.Current.CancellationToken);

        var (code, _, why) = await BuiltProgram.Run(Folder, "demo");

        Assert.Equal((1, $"Others on this computer can look into {Folder}, and it holds other files. Name a folder of CaseAcceptance's own with Storage__Folder."), (code, why.Trim()));
        Assert.Equal(Everybody, new DirectoryInfo(Folder).UnixFileMode);
        Assert.Single(Directory.GetFileSystemEntries(Folder));
    }

    /// <summary>Nobody, on a folder that is root's: it may be used by all and changed by its owner alone.</summary>
    [Fact]
    public async Task A_folder_that_can_not_be_narrowed_is_refused()
    {
        Assert.SkipUnless(Environment.UserName == "root" && File.Exists("/usr/bin/setpriv"), "Only root can act as another account.");
        Directory.CreateDirectory(Folder);
        await Process.Start("chmod", $"777 {above} {Folder}").WaitForExitAsync(TestContext.Current.CancellationToken);

        var (code, _, why) = await BuiltProgram.End(BuiltProgram.StartAsNobody(Folder, "demo"));

        Assert.Equal((1, $"Others on this computer can look into {Folder}, and this account may not change that. Let its owner say: chmod -R go= \"{Folder}\""), (code, why.Trim()));
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    public void Dispose() => Directory.Delete(above, recursive: true);

    IEnumerable<string> Wide() =>
        from item in new DirectoryInfo(Folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Prepend(new DirectoryInfo(Folder))
        where (item.UnixFileMode & ~Owner) != 0
        select $"{item.FullName} {item.UnixFileMode}";
}
