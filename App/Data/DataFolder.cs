namespace CaseAcceptance.Data;

/// <summary>Where the practice's data lives: Storage:Folder, else a per-user application data folder.
/// Never the build output, never the current directory.</summary>
public sealed class DataFolder
{
    public DataFolder(IConfiguration configuration)
    {
        var configured = configuration["Storage:Folder"];
        Path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? DefaultPath() : configured);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path);
        }
        else
        {
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Path { get; }

    public string Database => In("practice.db");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    static string DefaultPath()
    {
        var root = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return System.IO.Path.Combine(root.Length > 0 ? root : System.IO.Path.GetTempPath(), "CaseAcceptance");
    }
}
