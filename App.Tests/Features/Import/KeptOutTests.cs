using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class KeptOutTests
{
    static readonly string[] Secret = ["SSN", "Password", "SELECT *", "MedicaidID"];

    [Fact]
    public void Tables_without_a_place_here_are_told_by_name_with_their_rows()
    {
        using var files = SamplePractice.Open();
        var told = files.Problems.Kept.Select(p => p.ToString()).ToList();
        Assert.Contains("insplan.csv: Insurance plans: 8 rows read, kept out. This program has no place for them yet.", told);
        Assert.Contains("recall.csv: Recalls: 34 rows read, kept out. This program has no place for them yet.", told);
        var rows = SamplePractice.Expected["rows"]!.AsObject().ToDictionary(r => r.Key, r => (int)r.Value!);
        var read = Tables.All.Select(t => t.Name).ToHashSet();
        Assert.Equal(rows.Where(r => !read.Contains(r.Key)).OrderBy(r => r.Key).Select(r => (r.Key, r.Value)), files.KeptOut.Select(k => (k.Table, k.Rows)).OrderBy(k => k.Table));
    }

    [Fact]
    public void The_history_of_appointments_is_not_taken_for_appointments()
    {
        using var export = new ExportFolder();
        export.With("visits.csv", "HistApptNum,HistUserNum,AptNum,PatNum,AptStatus,AptDateTime\n1,2,3,1,5,2024-07-03 10:00:00\n");
        Assert.Empty(export.Read().Visits);
    }

    [Fact]
    public void Ready_queries_ask_for_what_is_read_and_for_nothing_secret()
    {
        var queries = ReadyQueries.All.ToDictionary(q => q.Table, q => q.Sql);
        Assert.Equal(Tables.All.Select(t => t.Name).Order(), queries.Keys.Order());
        Assert.Equal("SELECT UserNum, UserName, ProvNum, IsHidden FROM userod;", queries["userod"]);
        Assert.All(queries.Values, sql => Assert.False(
            Secret.Any(word => sql.Contains(word, StringComparison.OrdinalIgnoreCase)), sql));
    }
}
