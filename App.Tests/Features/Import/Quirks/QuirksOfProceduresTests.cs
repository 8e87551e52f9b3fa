using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Tests.Features.Import.Quirks;

public sealed class QuirksOfProceduresTests : QuirkTest
{
    static readonly Cohort LastYear = new(new(2024, 3, 31), new(2025, 3, 31), _ => true);

    [Fact]
    public async Task Quirk_3_deleted_rows_are_read_and_counted_and_in_no_figure()
    {
        var read = Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3\n11,1,1,6,40000,0,,2025-03-01,1,0,4");
        Assert.Equal(new StatusTotal(1, 4000000), read.Totals[ProcedureStatus.Deleted]);
        Assert.Equal(new Tally(1, 90000), ExportFigures.Chart(read, LastYear).Presented);
        Assert.Equal(new Tally(1, 90000), ExportFigures.Unscheduled(read, new(2025, 3, 31))[1]);
        var (cases, report) = await Arrive();
        Assert.Equal(Money.Of(900), Assert.Single(cases).Fee);
        Assert.Contains(("Procedures", "Deleted in the source", 1), report.Skipped);
    }

    [Fact]
    public async Task Quirk_4_conditions_and_existing_work_stay_charting_also_with_a_fee()
    {
        var read = Procedures("10,1,1,7,900,0,,2025-03-01,1,0,3\n11,1,1,3,900,0,,2025-03-01,1,0,4\n12,1,1,4,900,0,,2025-03-01,1,0,5");
        Assert.Empty(read.Procedures);
        Assert.Equal(3, read.Totals.Values.Sum(t => t.Count));
        var (cases, report) = await Arrive();
        Assert.Empty(cases);
        Assert.Equal(3, report.Skipped.Where(s => s.Why.StartsWith("Charting", StringComparison.Ordinal)).Sum(s => s.Count));
    }

    [Fact]
    public void Quirk_8_a_procedure_on_several_saved_plans_is_presented_once_on_the_first_day()
    {
        Export.With("treatplan.csv", "TreatPlanNum,PatNum,TPStatus,DateTP\n1,1,0,2025-03-10\n2,1,0,2025-03-05\n").With("proctp.csv", "ProcTPNum,TreatPlanNum,ProcNumOrig\n1,1,10\n2,2,10\n3,2,10\n");
        Assert.Equal(new DateOnly(2025, 3, 5), Assert.Single(Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3").Presentations).Value.On);
    }

    [Fact]
    public async Task Quirk_9_an_alternative_beside_planned_work_is_one_case_with_two_choices_counted_once()
    {
        Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3\n11,1,1,8,400,0,,2025-03-01,1,0,3");
        var only = Assert.Single((await Arrive()).Cases);
        Assert.Equal((2, Money.Of(900)), (only.Procedures.Count, only.Fee));
        Assert.Single(only.Procedures.Select(line => line.AlternateGroup).Distinct());
    }

    [Fact]
    public void Quirk_10_units_multiply_the_fee_and_none_at_all_is_one() =>
        Assert.Equal([10000, 20000, 100000, 30000],
            Procedures("10,1,1,1,100,0,,,0,0,\n11,1,1,1,100,0,,,2,0,\n12,1,1,1,100,0,,,10,0,\n13,1,1,1,100,0,,,1,2,").Procedures.Select(p => p.FeeCents));

    [Fact]
    public void Quirk_11_odd_fees_come_in_rounded_to_cents_and_those_ten_times_too_high_are_listed()
    {
        Export.With("fee.csv", "FeeNum,Amount,FeeSched,CodeNum\n1,116.11,53,1\n2,90,54,1\n3,5,53,2\n");
        var read = Procedures("10,1,1,1,11611.00,0,,2025-03-01,1,0,3\n11,1,1,1,0,0,,,1,0,\n12,1,1,1,1,0,,,1,0,\n13,1,1,1,33.333333,0,,,1,0,\n14,1,1,1,116.11,0,,,50,0,");
        Assert.Equal([1161100, 0, 100, 3333, 580550], read.Procedures.Select(p => p.FeeCents));
        Assert.Equal("procedurelog.csv, line 2, ProcFee “11611.00”: the fee schedule says 116.11 for this, procedure 10 says a hundred times as much. It comes in as it is: look at it. Did you mean $116.11?",
            Assert.Single(Said(read), text => text.Contains("fee schedule", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Quirk_12_codes_that_the_practice_made_up_join_by_number_and_go_to_its_own()
    {
        var standard = $"D{2740}";
        Export.With(ExportFolder.Codes, $"CodeNum,ProcCode,Descript\n1,\"Smart 1500 \",Own guard\n2,D{9230}b,Own gas\n3,N4102,Own foreign\n4,Watch,Own watch\n5,{standard},Own crown\n6,zig,Own zig\n");
        var read = Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3\n11,1,2,1,90,0,,2025-03-01,1,0,\n12,1,5,1,90,0,,2025-03-01,1,0,\n13,1,6,1,90,0,,2025-03-01,1,0,");
        Assert.Equal([("Practice’s own", 3), ("Such as own crown", 1)], TreatmentCategory.Of(read).Select(c => (c.Name, c.Procedures)).OrderBy(c => c.Name));
        Assert.Equal("Smart 1500", read.Codes[1].Code);
        Assert.Contains(Assert.Single((await Arrive()).Cases).Procedures, line => line.Name == "Own guard");
    }

    [Fact]
    public void Quirk_13_a_correction_by_hand_wins_and_minus_one_is_none()
    {
        Export.With("claimproc.csv", "ClaimProcNum,ProcNum,Status,InsEstTotal,InsEstTotalOverride,WriteOffEst,WriteOffEstOverride\n1,10,6,400,-1,100,-1\n2,11,6,400,0,100,25.5\n3,12,6,-1,-1,-1,-1\n");
        Procedures("10,1,1,1,900,0,,,1,0,\n11,1,1,1,900,0,,,1,0,\n12,1,1,1,900,0,,,1,0,");
        var sums = Export.Read().Estimates;
        Assert.Equal([new(40000, 10000), new(0, 2550), new Estimate(0, 0)], [sums[10], sums[11], sums[12]]);
    }

    [Fact]
    public async Task Quirk_15_a_planned_appointment_and_the_one_booked_from_it_are_one_visit()
    {
        Export.With("appointment.csv", "AptNum,PatNum,AptStatus,AptDateTime,NextAptNum,Pattern\n6,1,6,0001-01-01 00:00:00,0,XX\n7,1,1,2025-04-20 10:00:00,6,XXXX\n");
        Export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,AptNum,PlannedAptNum,DateTP\n10,1,1,1,900,7,6,2025-03-01\n");
        Assert.Equal(6, Export.Read().Visits[7].PlannedAptNum);
        var visit = Assert.Single(Assert.Single((await Arrive()).Cases).Visits);
        Assert.Equal((new DateTime(2025, 4, 20, 10, 0, 0), 20), (visit.Start, visit.Minutes));
    }
}
