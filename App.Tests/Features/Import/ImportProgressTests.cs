using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Publishing;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>Every phase that takes long says how far it is, so that the time left can be told.</summary>
public sealed class ImportProgressTests : IAsyncLifetime
{
    const int Rows = 12_000;
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await ImportedPractice.Open();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reading_is_measured_by_the_bytes_of_the_files_that_are_read(bool isZip)
    {
        export.With("commlog.csv", "CommlogNum,PatNum,CommDateTime,CommSource,Mode_,SentOrReceived\n" + string.Concat(Enumerable.Range(1, Rows).Select(number => $"{number},1,2025-03-10 10:00:00,0,3,1\n")))
            .With("notes.md", new string('x', 5000));
        var bytes = Directory.GetFiles(export.Folder, "*.csv").Sum(file => new FileInfo(file).Length);
        var heard = await Check(isZip ? export.Zip() : export.Folder, "Reading");
        Assert.All(heard, at => Assert.Equal(bytes, at.Total));
        Assert.Equal([0, 5000, 10_000], heard.Select(at => at.Rows));
        Assert.Equal("", heard[0].Count);
        Assert.InRange(heard[2].Done, bytes * 7 / 10, bytes * 9 / 10);
        Assert.Matches(@"^10,000 rows, [78]\d%$", heard[2].Count);
    }

    [Fact]
    public async Task A_list_too_is_measured_by_its_bytes()
    {
        var path = Path.Combine(export.With("list.csv", "Patient,Treatment,Fee\n" + string.Concat(Enumerable.Range(1, 1500).Select(number => $"Ada Moss{number},Crown,1200\n"))).Folder, "list.csv");
        var heard = await Check(path, "Reading");
        Assert.All(heard, at => Assert.Equal(new FileInfo(path).Length, at.Total));
        Assert.Equal([0, 1000], heard.Select(at => at.Rows));
        Assert.InRange(heard[1].Done, heard[1].Total * 5 / 10, heard[1].Total);
    }

    [Fact]
    public async Task Checking_and_comparing_count_the_rows_that_were_read()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n" + string.Concat(Enumerable.Range(1, 1200).Select(number => $"{number},{number % 2 + 1},1,1,1200\n")));
        Assert.Equal([new("Checking", 0, 0), new("Checking", 0, 1200), new("Checking", 600, 1200), new("Checking", 1200, 1200)], await Check(export.Folder, "Checking"));
        await practice.Import(export.Folder);
        Assert.Equal([0, 500, 1000, 1202], (await Check(export.Folder, "Comparing")).Where(at => at.Total == 1202).Select(at => at.Done));
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n" + string.Concat(Enumerable.Range(1, 1200).Select(number => $"{number},{number % 2 + 1},1,1,1300\n")));
        Assert.Equal(["0 of 2", "2 of 2"], (await Check(export.Folder, "Following changes")).Select(at => at.Count));
    }

    async Task<List<ImportProgress>> Check(string path, string phase)
    {
        var heard = new List<ImportProgress>();
        using var source = new ImportSource(path, "export");
        await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true, new Hear(heard.Add)));
        return heard.FindAll(at => at.Phase == phase);
    }

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }

    sealed class Hear(Action<ImportProgress> heard) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => heard(value);
    }
}
