namespace CaseAcceptance.Tests.House;

public sealed class WritingTests
{
    [Fact]
    public void No_file_is_longer_than_150_lines()
    {
        var files = Tree.Files("App", ".cs", ".razor", ".js").Concat(Tree.Files("App.Tests", ".cs", ".razor", ".js"));

        Assert.Empty(files.Where(file => file.Lines.Length > 150).Select(file => $"{file.Name} has {file.Lines.Length} lines"));
    }

    [Fact]
    public void The_domain_never_asks_for_the_time_and_never_waits() =>
        Assert.Empty(Tree.Files("App/Domain", ".cs").Find(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bTimeProvider\b|\bTask\b|\basync\b|\bStopwatch\b"));

    [Fact]
    public void Money_is_never_a_fraction()
    {
        var domain = Tree.Files("App/Domain", ".cs").ToList();

        Assert.Empty(domain.Find(@"^(?!\s*//).*\b(double|float)\b"));
        Assert.Empty(domain.Where(file => !file.Name.EndsWith("/Money.cs", StringComparison.Ordinal)).Find(@"^(?!\s*//).*\bdecimal\b"));
    }

    [Fact]
    public void Tests_wait_for_conditions_and_never_for_time() =>
        Assert.Empty(Tree.Files("App.Tests", ".cs").Find(@"Thread\.Sleep|Task\.Delay|\.WaitForTimeou[t]|\.Wait\(\)|\.Resul[t]\b|\.GetResult\(\)"));

    [Fact]
    public void Colours_stand_in_one_stylesheet_and_one_theme()
    {
        var elsewhere = Tree.Files("App", ".cs", ".razor", ".js", ".css")
            .Where(file => file.Name != "App/Shell/AppTheme.cs")
            .Find(@"(?<![&\w/])#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b(?!\w)|\b(rgba?|hsla?)\(");

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void The_theme_and_the_stylesheet_name_the_same_colours()
    {
        var stylesheet = string.Join('\n', Tree.Files("wwwroot", ".css").Single().Lines);
        var theme = string.Join('\n', Tree.Files("App/Shell", ".cs").Single(file => file.Name == "App/Shell/AppTheme.cs").Lines);

        var strange = System.Text.RegularExpressions.Regex.Matches(theme, "#[0-9A-F]{6}").Select(colour => colour.Value)
            .Where(colour => !stylesheet.Contains(colour, StringComparison.Ordinal));

        Assert.Empty(strange);
    }

    [Fact]
    public void No_licensed_procedure_codes_are_in_the_tree()
    {
        string[] endings = [".cs", ".razor", ".js", ".css", ".json", ".md", ".csv", ".svg"];
        var written = Tree.Files("App", endings).Concat(Tree.Files("App.Tests", endings)).Concat(Tree.Files("wwwroot", endings))
            .Where(file => !file.Name.EndsWith("packages.lock.json", StringComparison.Ordinal))

            // A made-up practice's own export, which is what an import has to read.
            .Where(file => !file.Name.Contains("Import/Sample/", StringComparison.Ordinal));

        Assert.Empty(written.Find(@"\bD\d{4}\b"));
    }

    [Fact]
    public void Words_on_screen_hold_no_long_dashes() =>
        Assert.Empty(Tree.Files("App", ".razor", ".cs").Find("[\u2013\u2014]"));
}
