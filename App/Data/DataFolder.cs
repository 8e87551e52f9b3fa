namespace CaseAcceptance.Data;

/// <summary>Where the practice's data lives: Storage:Folder, else a per-user application data folder.
/// Never the build output, never the current directory.</summary>
public sealed class DataFolder
{
    public DataFolder(IConfiguration configuration)
    {
        var configured = configuration["Storage:Folder"];
        Path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? DefaultPath() : configured);
        Make("");
        OwnersFolder.Narrow(Path, Database);
    }

    public string Path { get; }

    public string Database => In("practice.db");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A folder in here, or this one, for its owner alone.</summary>
    public string Make(string name) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(In(name)).FullName
        : Directory.CreateDirectory(In(name), OwnersFile.Mode | UnixFileMode.UserExecute).FullName;

    static string DefaultPath()
    {
        var root = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return System.IO.Path.Combine(root.Length > 0 ? root : System.IO.Path.GetTempPath(), "CaseAcceptance");
    }
}
