using CaseAcceptance.Data;
using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Data.Bulk;

public sealed class StagedFileTests : IAsyncLifetime
{
    TestPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await TestPractice.Open();

    [Fact]
    public async Task A_case_that_a_colleague_makes_meanwhile_and_those_that_come_keep_their_own_parts()
    {
        await practice.NewCase();
        await using (var staged = await Open())
        {
            Lay(staged, "Ines", "Duarte", "Night guard");
            await practice.NewCase(await practice.NewPatient("Walter", "Osei"), JuniperStreet.Line("Bridge", 3420));
            await Publish(staged);
        }

        var cases = await practice.Read(db => db.Cases.Include(c => c.Patient).Include(c => c.Procedures).Include(c => c.Visits).ThenInclude(v => v.Procedures)
            .Include(c => c.Events).ThenInclude(e => e.Visit).OrderBy(c => c.Id).ToListAsync());
        Assert.Equal(["Briggs", "Osei", "Duarte"], cases.Select(c => c.Patient.LastName));
        Assert.Equal(["Bridge"], cases[1].Procedures.Select(line => line.Name));
        Assert.Equal(["Night guard"], cases[2].Procedures.Select(line => line.Name));
        Assert.Equal(cases[2].Procedures, Assert.Single(cases[2].Visits).Procedures);
        Assert.Equal(cases[2].Visits, cases[2].Events.Select(e => e.Visit).OfType<Appointment>());
        Assert.Equal(cases[2].PatientId, cases[2].Visits[0].PatientId);
    }

    [Fact]
    public async Task What_was_laid_ready_for_a_practice_that_was_taken_away_does_not_come_into_another()
    {
        await practice.NewCase();
        await using var staged = await Open();
        Lay(staged, "Ines", "Duarte", "Night guard");
        await practice.Read(async db =>
        {
            await EmptyFile.Clear(db, _ => { });
            return true;
        });
        Assert.StartsWith("The practice was started anew", (await Assert.ThrowsAsync<Refusal>(() => Publish(staged))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_laid_ready_and_not_brought_in_leaves_no_trace()
    {
        await using (var staged = await Open())
        {
            Lay(staged, "Ines", "Duarte", "Night guard");
        }

        Assert.Equal(0, await practice.Read(db => db.Patients.CountAsync()));
        Assert.Empty(Directory.GetDirectories(practice.Folder));
    }

    Task<StagedFile> Open() => StagedFile.Open(practice.Services.GetRequiredService<IDbContextFactory<PracticeDb>>(),
        Path.Combine(practice.Folder, "staged"), TestContext.Current.CancellationToken);

    void Lay(StagedFile staged, string first, string last, string treatment)
    {
        var patient = new Rows<Patient>(staged.Db, staged).Add(new Patient { FirstName = first, LastName = last }.Indexed());
        var plan = Planning.NewCase(patient, practice.Marisol.Id, practice.Raman.Id, [JuniperStreet.Line(treatment, 620)], null, null, practice.Stamp);
        plan.Accept([.. plan.Proposed], AcceptedHow.InOffice, null, "", practice.Stamp);
        plan.Book([.. plan.Accepted], new(practice.Stamp.Local.AddDays(2), 60, practice.Chair1.Id, practice.Raman.Id), [], practice.Stamp);
        new WholeCases(staged.Db, staged).Write(plan);
    }

    static async Task Publish(StagedFile staged)
    {
        var stop = TestContext.Current.CancellationToken;
        await staged.Finish(stop);
        await using var transaction = await staged.Db.Database.BeginTransactionAsync(stop);
        await new StagedRows(staged).Publish((_, _) => { }, stop);
        await transaction.CommitAsync(stop);
    }

    public ValueTask DisposeAsync() => practice.DisposeAsync();
}
