using System.IO.Compression;
using System.Text;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>A small made-up export on the disk, whole until a test spoils it.</summary>
sealed class ExportFolder : IDisposable
{
    public const string Patients = "patient.csv";
    public const string Procedures = "procedurelog.csv";
    public const string Codes = "procedurecode.csv";

    public ExportFolder()
    {
        Directory.CreateDirectory(Folder);
        With(Patients, "PatNum,LName,FName,PatStatus\n1,Moss,Ada,0\n2,Reed,Bo,0\n");
        With(Codes, "CodeNum,ProcCode,Descript,LaymanTerm,TreatArea\n1,Zig,Own crown,Crown,2\n2,Zag,Own deep cleaning,,4\n");
        With(Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,1200\n");
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"export-{Guid.NewGuid():N}");

    public ExportFolder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public ExportFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        return this;
    }

    public ExportFolder Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public ExportFiles Open(long mostBytes = ExportFiles.MostBytes) => ExportFiles.Open(Folder, Tables.Known, mostBytes);

    public PracticeExport Read()
    {
        using var files = Open();
        return ReadExport.From(files);
    }

    /// <summary>Everything that was found, as sentences, except that tables are missing or not used.</summary>
    public IReadOnlyList<string> Complaints()
    {
        var export = Read();
        return [.. export.Problems.Kept.Where(p => p.Cost != Cost.Notice).Select(p => p.ToString())];
    }

    public string Zip(Func<string, string>? name = null)
    {
        var path = Path.Combine(Folder, "export.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var file in Directory.GetFiles(Folder, "*.csv"))
        {
            zip.CreateEntryFromFile(file, name?.Invoke(Path.GetFileName(file)) ?? Path.GetFileName(file));
        }

        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
