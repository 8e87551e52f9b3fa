using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>A practice whose manager imports, on the day of the export unless a test says otherwise.</summary>
sealed class ImportedPractice : IAsyncDisposable
{
    public static DateOnly Day { get; } = new(2025, 3, 31);

    ImportedPractice(TestPractice practice) => Practice = practice;

    public TestPractice Practice { get; }

    public static async Task<ImportedPractice> Open(DateOnly? today = null)
    {
        var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        practice.Clock.AdjustTime(new DateTimeOffset((today ?? Day).ToDateTime(new(13, 0)), TimeSpan.Zero));
        return new(practice);
    }

    public async Task<Result> Import(string path, DateOnly? asOf = null, Func<CodeRow, bool>? isTreatment = null)
    {
        using var source = new ImportSource(path, "export");
        return await Practice.Send(new ImportPractice.Command(source, asOf ?? Day, isTreatment ?? (_ => true)));
    }

    public async Task<ImportReport> Check(string path, DateOnly? asOf = null, Func<CodeRow, bool>? isTreatment = null)
    {
        using var source = new ImportSource(path, "export");
        return (await Practice.Send(new CheckImport.Query(source, asOf ?? Day, isTreatment ?? (_ => true))))!;
    }

    public Task<List<Case>> Cases() => Practice.Read(db => CaseWriter.Whole(db).OrderBy(c => c.Id).ToListAsync());

    /// <summary>How many rows each table of people's work holds.</summary>
    public Task<(int, int, int, int, int, int, int)> Rows() => Practice.Read(async db =>
        (await db.Patients.CountAsync(), await db.Cases.CountAsync(), await db.Procedures.CountAsync(), await db.Appointments.CountAsync(),
            await db.Contacts.CountAsync(), await db.Events.CountAsync(), await db.Providers.CountAsync() + await db.Operatories.CountAsync() + await db.ProcedureTypes.CountAsync()));

    public ValueTask DisposeAsync() => Practice.DisposeAsync();
}
