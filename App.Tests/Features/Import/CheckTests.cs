using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class CheckTests : IDisposable
{
    readonly ExportFolder export = new();

    [Fact]
    public void The_check_says_what_comes_what_stays_and_why()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss,Ada,0\n2,Reed,Bo,4\n")
            .With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,ProcNumLab\n"
                + "10,1,1,1,1200,0\n11,1,1,2,900,0\n12,1,2,1,200,0\n13,1,1,1,0,0\n14,2,1,1,500,0\n15,1,1,1,50,10\n16,1,1,6,700,0\n17,1,1,7,1,0\n18,1,1,5,300,0\n19,9,1,1,1,0\n");
        var check = Check.Of(export.Read(), code => code.CodeNum == 1, new(2025, 3, 31));

        Assert.Equal(1, check.Patients);
        Assert.Equal(
            [(ProcedureStatus.Planned, new(1, 120000)), (ProcedureStatus.Completed, new(1, 90000)), (ProcedureStatus.Referred, new Tally(1, 30000))],
            check.Treatment.Select(t => (t.Key, t.Value)).OrderBy(t => t.Key));
        Assert.Equal(
            [(Skip.PatientDeleted, new(1, 50000)), (Skip.LaboratoryFee, new(1, 5000)), (Skip.NoFee, new(1, 0)), (Skip.NotTreatment, new Tally(1, 20000))],
            check.Skipped.Select(s => (s.Key, s.Value)).OrderBy(s => s.Key));
        Assert.Equal(
            [(ProcedureStatus.Deleted, 1), (ProcedureStatus.Condition, 1)],
            check.ChartOnly.Select(c => (c.Key, c.Value.Count)).OrderBy(c => c.Key));
        Assert.Equal(new TableCount("procedurelog", "procedurelog.csv", 9, 1), check.Tables.Single(t => t.Table == "procedurelog"));
    }

    [Fact]
    public void Every_procedure_that_was_read_is_either_taken_or_has_its_reason()
    {
        var check = Check.Of(SamplePractice.Export, CodeRange.IsTreatment, SamplePractice.AsOf);
        Assert.Equal(
            SamplePractice.Rows(ProcedureRow.Table).Count,
            check.Treatment.Values.Sum(t => t.Count) + check.Skipped.Values.Sum(t => t.Count) + check.ChartOnly.Values.Sum(t => t.Count));
    }

    [Fact]
    public void A_slip_of_typing_in_the_future_does_not_move_the_day_of_the_export()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP,ProcDate\n"
            + "10,1,1,1,5,2025-03-30,2052-01-01\n11,1,1,2,5,2052-01-01,2025-03-31\n");
        Assert.Equal(new DateOnly(2025, 3, 31), ExportDay.Guess(export.Read(), new(2025, 4, 20)));
    }

    public void Dispose() => export.Dispose();
}
