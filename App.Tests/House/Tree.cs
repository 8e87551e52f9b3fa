using System.Text.RegularExpressions;

namespace CaseAcceptance.Tests.House;

/// <summary>The files that people wrote, as they lie in the repository.</summary>
public static class Tree
{
    public static string Root { get; } = FindRoot();

    /// <summary>Files under a folder with these endings, without what tools wrote.</summary>
    public static IEnumerable<Leaf> Files(string folder, params string[] endings) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where endings.Contains(Path.GetExtension(path)) && !Regex.IsMatch(name, "(^|/)(bin|obj|Compiled|Migrations|TestResults)/")
        select new Leaf(name, File.ReadAllLines(path));

    /// <summary>Each place where the pattern stands, as file:line.</summary>
    public static IEnumerable<string> Find(this IEnumerable<Leaf> files, string pattern) =>
        from file in files
        from line in file.Lines.Index()
        where Regex.IsMatch(line.Item, pattern)
        select $"{file.Name}:{line.Index + 1}: {line.Item.Trim()}";

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CaseAcceptance.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}

public sealed record Leaf(string Name, string[] Lines);
