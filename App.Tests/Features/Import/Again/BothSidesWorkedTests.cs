using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>Between two imports people went on working, here and in the practice's own system.</summary>
public sealed class BothSidesWorkedTests : IAsyncLifetime
{
    const string Crown = "10,1,1,1,1200,2025-03-01,,0", Cleaning = "12,1,2,1,400,2025-03-01,,0", Bo = "11,2,2,1,300,2025-03-02,,0";
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        await practice.Import(export.Lines(Crown, Cleaning, Bo).Folder);
    }

    [Fact]
    public async Task Work_that_split_off_here_and_is_completed_there_is_done_in_the_case_where_it_is_now()
    {
        await Accept("Crown");
        await practice.Import(export.Lines(Crown, "12,1,2,2,400,2025-03-01,2025-03-20,0", Bo).Folder);
        var (crown, rest) = (await Of("Crown"), await Of("Own deep cleaning"));
        Assert.Equal((Stage.Accepted, AcceptedHow.ByPhone), (crown.Stage, crown.AcceptedHow));
        Assert.Equal((Stage.FollowedUp, new DateOnly(2025, 3, 20)), (rest.Stage, rest.Procedures[0].CompletedOn));
        Assert.Equal(crown.Id, rest.SplitFromId);
    }

    [Fact]
    public async Task A_fee_changed_there_leaves_what_the_patient_agreed_to()
    {
        await Accept("Crown");
        var answered = await practice.Practice.Read(db => db.Set<AnsweredLine>().Select(line => line.Fee).ToListAsync());
        await practice.Import(export.Lines("10,1,1,1,1350,2025-03-01,,0", Cleaning, Bo).Folder);
        Assert.Equal(1200_00, (await Of("Crown")).Fee.Cents);
        Assert.Equal(answered, await practice.Practice.Read(db => db.Set<AnsweredLine>().Select(line => line.Fee).ToListAsync()));
        Assert.Equal(("Crown, fee", ChangeFate.ForReview), await LastChange());
    }

    [Theory]
    [InlineData("7,1,5,2025-04-10 09:00:00,XXXX", ChangeFate.ForReview, AppointmentStatus.Booked, 14)]
    [InlineData("7,1,1,2025-04-11 09:00:00,XXXX", ChangeFate.ForReview, AppointmentStatus.Booked, 14)]
    [InlineData("7,1,2,2025-03-31 08:00:00,XXXX", ChangeFate.Taken, AppointmentStatus.Done, 31)]
    public async Task Of_a_visit_that_was_moved_here_only_what_is_done_there_is_taken_over(string there, ChangeFate fate, AppointmentStatus status, int day)
    {
        export.Lines("10,1,1,1,1200,2025-03-01,,7", "12,1,2,1,400,2025-03-01,,7", Bo);
        await practice.Import(export.Visits("7,1,1,2025-04-10 09:00:00,XXXX").Folder);
        var visit = (await Of("Crown")).Visits[0];
        Assert.True((await practice.Practice.Send(new RescheduleVisit.Command(visit.CaseId!.Value, visit.Id, new(new(2025, 4, 14, 10, 0, 0), 30, null, null)))).IsDone);
        await practice.Import(export.Visits(there).Folder);
        var now = (await Of("Crown")).Visits[0];
        Assert.Equal((status, day), (now.Status, now.Start.Day));
        Assert.Equal(("Visit", fate), await LastChange());
        Sound.Case(await Of("Crown"));
    }

    [Fact]
    public async Task A_patient_who_was_merged_there_is_for_review_and_keeps_the_case()
    {
        export.With("patientlink.csv", "PatientLinkNum,PatNumFrom,PatNumTo,LinkType\n1,1,2,1\n");
        var before = (await practice.Cases()).Count;
        await practice.Import(export.Lines("10,2,1,1,1200,2025-03-01,,7", Cleaning, Bo).Visits("7,2,1,2025-04-10 09:00:00,XXXX").Folder);
        Assert.Contains(("Ada Moss", "Merged into Bo Reed in the practice system", ChangeFate.ForReview), await practice.Practice.Read(db => db.Set<ImportChange>().Select(c => ValueTuple.Create(c.Name, c.To, c.Fate)).ToListAsync()));
        var crown = await Of("Crown");
        Assert.Equal(("Ada", Stage.Exam, before), (crown.Patient.FirstName, crown.Stage, (await practice.Cases()).Count));
        Assert.All(crown.Visits, visit => Assert.Equal(crown.PatientId, visit.PatientId));
        Assert.Equal("Nothing new to import", (await practice.Import(export.Folder)).Message);
    }

    [Fact]
    public async Task The_same_file_after_a_day_of_work_here_changes_nothing()
    {
        await practice.Import(export.Lines("10,1,1,1,1200,2025-03-01,,7", Cleaning, Bo).Visits("7,1,1,2025-04-10 09:00:00,XXXX").Folder);
        await practice.Practice.Send(new MarkPresented.Command((await Of("Own deep cleaning")).Id));
        var (visit, patient) = ((await Of("Crown")).Visits[0], (await Of("Crown")).PatientId);
        await practice.Practice.Send(new CancelVisit.Command(visit.CaseId!.Value, null, visit.Id, "Ill"));
        await practice.Practice.Read(db => db.Patients.Where(p => p.Id == patient).ExecuteUpdateAsync(s => s.SetProperty(p => p.Phone, "(503) 555-0100")));
        var before = await WholeFile.Of(practice);
        Assert.Equal("Nothing new to import", (await practice.Import(export.Folder)).Message);
        Assert.Equal(before, await WholeFile.Of(practice));
    }

    [Fact]
    public async Task A_renamed_provider_and_a_code_in_another_category_are_the_same_ones()
    {
        const string Head = "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP,ProcDate,AptNum,ProvNum\n";
        export.With("provider.csv", "ProvNum,Abbr,LName,FName,IsHidden,IsSecondary,IsNotPerson\n1,LK,Kay,Lee,0,0,0\n").With(ExportFolder.Procedures, Head + "10,1,1,1,1200,2025-03-01,,0,1\n12,1,2,1,400,2025-03-01,,0,1\n11,2,2,1,300,2025-03-02,,0,1\n");
        await practice.Import(export.Folder);
        var before = await practice.Rows();
        export.With("provider.csv", "ProvNum,Abbr,LName,FName,IsHidden,IsSecondary,IsNotPerson\n1,LK,Kay-Moss,Lee,0,0,0\n")
            .With(ExportFolder.Codes, "CodeNum,ProcCode,Descript,LaymanTerm,TreatArea,ProcCat\n1,Zig,Own crown,Crown,2,73\n2,Zag,Own deep cleaning,,4,74\n");
        Assert.Equal("Nothing new to import", (await practice.Import(export.Folder, isTreatment: code => code.Category != 74)).Message);
        Assert.Equal(before, await practice.Rows());
    }

    [Fact]
    public async Task An_export_older_than_the_last_one_says_so()
    {
        Assert.Empty((await practice.Check(export.Folder)).Parts);
        Assert.StartsWith("This export is from Mar 28, the last import brought one from Mar 31.", Assert.Single((await practice.Check(export.Folder, new(2025, 3, 28))).Parts), StringComparison.Ordinal);
    }

    async Task Accept(string treatment)
    {
        var plan = (await practice.Cases())[0];
        var line = plan.Procedures.Single(p => p.Name == treatment);
        Assert.True((await practice.Practice.Send(new AcceptCase.Command(plan.Id, null, [line.Id], AcceptedHow.ByPhone, null, ""))).IsDone);
    }

    async Task<Case> Of(string treatment) => (await practice.Cases()).Single(c => c.Patient.FirstName == "Ada" && c.Procedures.Exists(p => p.Name == treatment));

    Task<(string, ChangeFate)> LastChange() => practice.Practice.Read(async db => await db.Set<ImportChange>().OrderByDescending(c => c.Id).FirstAsync() is var change ? (change.What, change.Fate) : default);

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
