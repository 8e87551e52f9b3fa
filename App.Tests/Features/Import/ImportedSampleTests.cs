using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Microsoft.EntityFrameworkCore;
using static CaseAcceptance.Tests.Features.Import.SamplePractice;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>The expected figures of the sample, counted in the practice's own file after the import.</summary>
public sealed class ImportedSampleTests : IAsyncLifetime
{
    ImportedPractice practice = null!;
    List<Case> cases = [];

    IEnumerable<Procedure> Lines => cases.SelectMany(c => c.Procedures);

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open(AsOf);
        var result = await practice.Import(Folder, AsOf, CodeRange.IsTreatment);
        Assert.True(result.IsDone, result.Message);
        cases = await practice.Cases();
    }

    [Fact]
    public void The_chart_figures_of_the_year_are_the_same_in_the_practices_own_file()
    {
        var expected = SampleFigures.Chart(Expected["acceptance_chart"]!["all"]![""]!);
        var rows = Export.Procedures.ToDictionary(p => SourceKey.Of(p.ProcNum));
        var year = Lines.Where(l => LastYear.Holds(rows[l.SourceKey!], Export)).ToList();
        var completed = year.Where(l => l.State == ProcedureState.Completed).ToList();
        var booked = year.Where(l => l.IsBooked).ToList();

        Assert.Equal(expected.Presented, Sum(year));
        Assert.Equal(expected.Completed, Sum(completed));
        Assert.Equal(expected.Scheduled, Sum(booked));
        Assert.Equal(expected.ScheduledFuture, Sum(booked.Where(l => l.Appointments.Any(v => v.IsOpen && v.Day >= AsOf))));
        Assert.Equal(expected.SameDay, Sum(completed.Where(l => l.CompletedOn == rows[l.SourceKey!].PlannedOn)));
    }

    [Fact]
    public void Every_treatment_arrives_once_in_its_state_and_with_its_fee()
    {
        var check = Check.Of(Export, CodeRange.IsTreatment, AsOf);
        Assert.Equal(check.Treatment[ProcedureStatus.Completed], Sum(Lines.Where(l => l.State == ProcedureState.Completed)));
        Assert.Equal(check.Treatment[ProcedureStatus.Planned], Sum(Lines.Where(l => l.State is ProcedureState.Proposed or ProcedureState.Accepted)));
        Assert.Equal(check.Treatment.Values.Sum(t => t.Count), Lines.Select(l => l.SourceKey).Distinct().Count());
        Assert.Equal(Lines.Count(), Lines.Select(l => l.SourceKey).Distinct().Count());
    }

    [Fact]
    public void Unscheduled_treatment_is_the_planned_work_of_patients_without_an_appointment_ahead()
    {
        var rows = Export.Procedures.ToDictionary(p => SourceKey.Of(p.ProcNum));
        var ofTreatment = Export.Procedures.Where(p => p.Status == ProcedureStatus.Planned && p.FeeCents > 0 && CodeRange.IsTreatment(Export.Codes[p.CodeNum]))
            .Where(p => ExportFigures.Unscheduled(Export, AsOf).ContainsKey(p.PatNum)).ToList();
        var unscheduled = Lines.Where(l => l.State is ProcedureState.Proposed or ProcedureState.Accepted)
            .Where(l => ExportFigures.Unscheduled(Export, AsOf).ContainsKey(rows[l.SourceKey!].PatNum));
        Assert.Equal(new(ofTreatment.Count, ofTreatment.Sum(p => p.FeeCents)), Sum(unscheduled));
    }

    [Fact]
    public async Task All_appointments_that_lie_ahead_take_their_chairs()
    {
        var ahead = await practice.Practice.Read(db => db.Appointments.Where(v => v.Status == AppointmentStatus.Booked || v.Status == AppointmentStatus.Confirmed).ToListAsync());
        Assert.Equal((int)Expected["counts"]!["apt"]!["scheduled_future"]!, ahead.Count);
        Assert.Equal((double)Expected["amounts"]!["scheduled_future_minutes"]!, ahead.Sum(v => v.Minutes));
        Assert.All(ahead, v => Assert.NotNull(v.OperatoryId));
    }

    [Fact]
    public async Task Patients_arrive_except_deleted_ones_and_mere_payers()
    {
        var here = await practice.Practice.Read(db => db.Patients.ToListAsync());
        Assert.Equal(38, here.Count);
        Assert.Equal(7, here.Count(p => p.IsInactive));
    }

    [Fact]
    public void Every_open_case_has_an_owner_a_next_action_and_a_day_and_its_stage_follows_from_its_facts() => Assert.All(cases, Sound.Case);

    [Fact]
    public void Nothing_counts_as_accepted_today_and_each_history_ends_with_the_import() => Assert.All(cases, c =>
    {
        Assert.DoesNotContain(c.Events, e => e.Kind == EventKind.Accepted && e.On >= AsOf);
        Assert.Equal(c.Events.OrderBy(e => e.At).Select(e => e.Id), c.Events.Select(e => e.Id));
        Assert.Equal(EventKind.Imported, c.Events[^1].Kind);
        Assert.Equal(AsOf, c.Events[^1].On);
        Assert.DoesNotContain(c.Events, c.CanUndo);
    });

    [Fact]
    public async Task The_check_says_what_then_comes()
    {
        await using var other = await ImportedPractice.Open(AsOf);
        var report = await other.Check(Folder, AsOf, CodeRange.IsTreatment);
        Assert.Equal(cases.Count, report.Cases.Count);
        Assert.Equal(cases.Where(c => c.IsOpen).GroupBy(c => c.Stage).OrderBy(g => g.Key).Select(g => (g.Key, g.Count(), new Money(g.Sum(c => c.Fee.Cents)))), report.Stages);
        Assert.Equal(cases.Where(c => !c.IsOpen).GroupBy(c => c.Outcome!.Value).OrderBy(g => g.Key).Select(g => (g.Key, g.Count(), new Money(g.Sum(c => c.Fee.Cents)))), report.Outcomes);
        Assert.Equal((0, 0, 0, 0, 0, 0, 4), await other.Rows());
    }

    [Fact]
    public async Task A_second_import_adds_nothing_and_says_so()
    {
        var before = await practice.Rows();
        var report = await practice.Check(Folder, AsOf, CodeRange.IsTreatment);
        Assert.Contains(report.Skipped, s => s is { What: Skipped.Procedure, Why: Skipped.AlreadyHere });
        var again = await practice.Import(Folder, AsOf, CodeRange.IsTreatment);
        Assert.Equal("Nothing new to import", again.Message);
        Assert.Equal(before, await practice.Rows());
    }

    public ValueTask DisposeAsync() => practice.DisposeAsync();

    static Tally Sum(IEnumerable<Procedure> lines) => lines.Aggregate(new Tally(), (sum, line) => new(sum.Count + 1, sum.Cents + line.Fee.Cents));
}
