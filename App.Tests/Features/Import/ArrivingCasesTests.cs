using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Closing;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>How the facts of an export arrive as cases; the export is from Monday, March 31, 2025.</summary>
public sealed class ArrivingCasesTests : IAsyncLifetime
{
    const string Lines = "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,AptNum,ProcDate,DateTP,Discount,ToothNum\n";
    const string Visits = "AptNum,PatNum,AptStatus,AptDateTime,Pattern,Op\n";
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        export.With("operatory.csv", "OperatoryNum,OpName\n5,Room B\n");
    }

    [Fact]
    public async Task A_plan_of_mixed_state_arrives_as_linked_cases_that_each_have_one_state()
    {
        var cases = await Import("10,1,1,1,1200,0,,2025-03-01,0,3\n11,1,1,1,900,1,,2025-03-01,0,4\n12,1,1,2,700,0,2025-03-20,2025-03-01,0,5", "1,1,1,2025-04-02 10:00:00,XXXXXX,5");
        Assert.Equal([Stage.FollowedUp, Stage.Scheduled, Stage.Exam], cases.Select(c => c.Stage));
        Assert.Equal([null, cases[0].Id, cases[0].Id], cases.Select(c => c.SplitFromId));
        Assert.All(cases, Sound.Case);
        Assert.All(cases, c => Assert.Equal(new DateOnly(2025, 3, 1), c.DiagnosedOn));
        Assert.All(cases, c => Assert.Null(c.PresentedOn));
        Assert.Equal(AcceptedHow.Imported, cases[1].AcceptedHow);
        Assert.Equal((new DateTime(2025, 4, 2, 10, 0, 0), 30, "Room B"), (cases[1].Visits[0].Start, cases[1].Visits[0].Minutes, cases[1].Visits[0].Operatory!.Name));
    }

    [Fact]
    public async Task Work_on_one_appointment_stays_together_though_it_was_planned_on_two_days()
    {
        var cases = await Import("10,1,1,1,1200,1,,2025-03-01,0,3\n11,1,1,1,900,1,,2025-02-01,0,4", "1,1,1,2025-04-02 10:00:00,X,5");
        Assert.Equal(2, Assert.Single(cases).Visits[0].Procedures.Count);
    }

    [Theory]
    [InlineData("2025-03-01", Stage.FollowedUp, null)]
    [InlineData("2025-02-28", Stage.FollowedUp, Outcome.Completed)]
    public async Task Work_done_in_the_last_thirty_days_is_checked_upon_and_older_work_is_closed(string done, Stage stage, Outcome? outcome)
    {
        var only = Assert.Single(await Import($"10,1,1,2,1200,0,{done},2025-01-05,0,3"));
        Assert.Equal((stage, outcome, outcome is null ? NextKind.CheckIn : null), (only.Stage, only.Outcome, only.NextKind));
        Assert.Equal(new DateOnly(2025, 1, 5), only.AcceptedOn);
        Assert.Equal([EventKind.Accepted, EventKind.VisitDone], only.Events.Take(2).Select(e => e.Kind));
        Assert.Equal(DateOnly.Parse(done), only.LastVisitOn);
    }

    [Theory]
    [InlineData("2023-09-30", null)]
    [InlineData("2023-09-29", Outcome.Expired)]
    [InlineData("0001-01-01", Outcome.Expired)]
    public async Task A_plan_older_than_eighteen_months_arrives_closed_as_expired(string planned, Outcome? outcome) =>
        Assert.Equal(outcome, Assert.Single(await Import($"10,1,1,1,1200,0,,{planned},0,3")).Outcome);

    [Fact]
    public async Task An_expired_plan_is_listed_and_can_be_reopened()
    {
        var expired = Assert.Single(await Import("10,1,1,1,1200,0,,2020-01-05,0,3"));
        Assert.Equal("Planned Jan 5, 2020, too long ago", expired.OutcomeNote);
        var result = await practice.Practice.Send(new ReopenCase.Command(expired.Id));
        Assert.True(result.IsDone, result.Message);
        Assert.Equal(NextKind.PresentPlan, (await practice.Practice.Case(expired.Id)).NextKind);
    }

    [Fact]
    public async Task Work_booked_or_planned_on_the_day_of_the_import_does_not_count_as_accepted_that_day()
    {
        var cases = await Import("10,1,1,1,1200,1,2025-04-02,2025-03-31,0,3\n11,2,1,2,900,0,2025-03-31,2025-03-31,0,4\n12,2,1,2,900,0,2026-03-31,,0,4", "1,1,1,2025-04-02 10:00:00,X,5");
        Assert.All(cases.SelectMany(c => c.Events).Where(e => e.Kind is EventKind.Accepted or EventKind.VisitDone), e => Assert.True(e.On < ImportedPractice.Day));
    }

    [Fact]
    public async Task A_choice_is_counted_once_and_the_recommended_one_counts()
    {
        var only = Assert.Single(await Import("10,1,1,1,1200,0,,2025-03-01,0,3\n11,1,2,8,300,0,,2025-03-02,0,3"));
        Assert.Equal((2, Money.Of(1200)), (only.Procedures.Count, only.Fee));
        Assert.Single(only.Procedures.Select(line => line.AlternateGroup).Distinct());
    }

    [Fact]
    public async Task A_choice_beside_booked_work_was_not_chosen()
    {
        var only = Assert.Single(await Import("10,1,1,1,1200,1,,2025-03-01,0,3\n11,1,2,8,300,0,,2025-03-02,0,3", "1,1,1,2025-04-02 10:00:00,X,5"));
        Assert.Equal((Stage.Scheduled, Money.Of(1200)), (only.Stage, only.Fee));
        Assert.Equal(ProcedureState.NotChosen, only.Procedures[1].State);
    }

    [Fact]
    public async Task A_discount_becomes_part_of_the_write_off_and_nobody_pays_less_than_nothing()
    {
        export.With("claimproc.csv", "ClaimProcNum,ProcNum,Status,InsEstTotal,WriteOffEst\n1,10,6,800,100\n");
        var only = Assert.Single(await Import("10,1,1,1,1200,0,,2025-03-01,500,3"));
        Assert.Equal((Money.Of(800), Money.Of(400), Money.Zero), (only.Insurance, only.WriteOff, only.PatientPart));
        Assert.Contains("cut to it", only.Events[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_saved_plan_makes_a_case_presented_and_a_signature_is_noted()
    {
        export.With("treatplan.csv", "TreatPlanNum,PatNum,DateTP,Signature,TPStatus,UserNumPresenter,DateTSigned\n2,1,2025-03-05,abc,0,4,2025-03-06 09:00:00\n")
            .With("proctp.csv", "ProcTPNum,TreatPlanNum,ProcNumOrig\n1,2,10\n").With("userod.csv", "UserNum,UserName\n4,marisol\n");
        var only = Assert.Single(await Import("10,1,1,1,1200,0,,2025-03-01,0,3"));
        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 5), practice.Practice.Marisol.Id), (only.DiagnosedOn, only.PresentedOn, only.PresenterId));
        Assert.Equal((Stage.Exam, NextKind.CallBack), (only.Stage, only.NextKind));
        Assert.EndsWith("By marisol. Signed Mar 6.", only.Events.Single(e => e.Kind == EventKind.Presented).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_that_nobody_marked_waits_to_be_marked_and_a_forgotten_one_is_no_booking()
    {
        var cases = await Import("10,1,1,1,1200,1,,2025-03-01,0,3\n11,2,1,1,900,2,,2021-02-01,0,4", "1,1,1,2025-03-20 10:00:00,X,5\n2,2,1,2021-03-20 10:00:00,X,5");
        Assert.Equal([(Stage.Scheduled, null), (Stage.Exam, Outcome.Expired)], cases.Select(c => (c.Stage, c.Outcome)));
        Assert.Equal(new DateTime(2025, 3, 20, 10, 0, 0), cases[0].NextVisitAt);
    }

    [Fact]
    public async Task Patients_who_left_keep_their_history_and_nobody_of_them_is_called()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss,Ada,2\n2,Reed,Bo,5\n3,Vale,Cy,4\n");
        var cases = await Import("10,1,1,1,1200,0,,2025-03-01,0,3\n11,2,1,2,900,0,2025-03-20,2025-03-01,0,4\n12,3,1,1,900,0,,2025-03-01,0,4");
        Assert.Equal([(1, Outcome.Expired), (2, Outcome.Completed)], cases.Select(c => (c.PatientId, c.Outcome!.Value)));
        Assert.All(cases, c => Assert.True(c.Patient.IsInactive));
    }

    [Fact]
    public async Task Work_put_aside_arrives_declined_and_referred_work_referred() =>
        Assert.Equal([Outcome.Declined, Outcome.Referred], (await Import("10,1,1,8,1200,0,,2025-03-01,0,3\n11,1,1,5,900,0,,2025-03-01,0,4")).Select(c => c.Outcome!.Value));

    async Task<List<Case>> Import(string lines, string visits = "")
    {
        export.With(ExportFolder.Procedures, $"{Lines}{lines}\n").With("appointment.csv", $"{Visits}{visits}\n");
        var result = await practice.Import(export.Folder);
        Assert.True(result.IsDone, result.Message);
        return await practice.Cases();
    }

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
