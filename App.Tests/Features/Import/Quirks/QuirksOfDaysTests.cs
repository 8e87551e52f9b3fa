using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Tests.Features.Import.Quirks;

public sealed class QuirksOfDaysTests : QuirkTest
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1/1/0001 12:00:00 AM")]
    [InlineData("01/01/0001 00:00:00")]
    [InlineData("0000-00-00")]
    [InlineData("1900-01-01")]
    [InlineData("")]
    public void Quirk_1_a_day_that_stands_for_none_is_no_birthday_and_nobody_is_2024_years_old(string day)
    {
        var read = With(ExportFolder.Patients, $"PatNum,LName,FName,PatStatus,Birthdate\n1,Moss,Ada,0,{day}\n2,Reed,Bo,0,1980-02-29\n");
        Assert.Null(read.Patients[1].BirthDate);
        Assert.Equal(new DateOnly(1980, 2, 29), read.Patients[2].BirthDate);
        Assert.Empty(Export.Complaints());
    }

    [Fact]
    public async Task Quirk_2_converted_work_without_planning_days_is_kept_told_and_in_no_cohort()
    {
        var read = Procedures("10,1,1,2,900,0,2025-03-20,0001-01-01,1,0,3\n11,1,1,2,700,0,2025-03-20,2025-03-01,1,0,4");
        Assert.Equal(1, ExportFigures.Chart(read, new(new(2024, 3, 31), new(2025, 3, 31), _ => true)).Presented.Count);
        Assert.Equal(new DateOnly(2025, 3, 20), read.Procedures[0].CompletedOn);
        Assert.Contains(Said(read), text => text.Contains("1 of the procedures with a fee has no planning date.", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2025, 3, 20), (await Arrive()).Cases.Single(c => c.Procedures.Count == 1 && c.Fee == Money.Of(900)).LastVisitOn);
    }

    [Fact]
    public async Task Quirk_14_a_visit_of_the_past_that_nobody_marked_is_apart_from_what_is_booked()
    {
        Export.With("appointment.csv", "AptNum,PatNum,AptStatus,AptDateTime,Pattern\n1,1,1,2025-03-20 10:00:00,X\n2,2,1,2025-04-20 10:00:00,X\n");
        var read = Procedures("10,1,1,1,900,1,2025-03-20,2025-03-01,1,0,3\n11,2,1,1,700,2,2025-04-20,2025-03-01,1,0,4");
        var chart = ExportFigures.Chart(read, new(new(2024, 3, 31), new(2025, 3, 31), _ => true));
        Assert.Equal((2, 1), (chart.Scheduled.Count, chart.ScheduledFuture.Count));
        var report = (await Arrive()).Report;
        Assert.Equal((1, 1), (report.VisitsToMark, report.BookedVisits));
    }

    [Theory]
    [InlineData("", 60)]
    [InlineData("200", 480)]
    public void Quirk_16_an_appointment_without_marks_or_with_too_many_has_a_length_that_can_be(string marks, int minutes)
    {
        var pattern = marks.Length == 0 ? "" : new string('X', int.Parse(marks));
        Assert.Equal(minutes, With("appointment.csv", $"AptNum,PatNum,AptStatus,AptDateTime,Pattern\n1,1,1,2025-03-20 10:00:00,{pattern}\n").Visits[1].Minutes);
    }

    [Fact]
    public void Quirk_27_work_done_before_it_was_planned_is_told_and_equal_days_are_same_day()
    {
        var read = Procedures("10,1,1,2,900,0,2025-03-20,2025-03-25,1,0,3\n11,1,1,2,700,0,2025-03-20,2025-03-20,1,0,4");
        Assert.Equal("procedurelog.csv, DateTP “2025-03-25”: done on 2025-03-20, before it was planned. One of the two days is a slip of typing.",
            Assert.Single(Said(read), text => text.Contains("before it was planned", StringComparison.Ordinal)));
        Assert.Equal(1, ExportFigures.Chart(read, new(new(2024, 3, 31), new(2025, 3, 31), _ => true)).SameDay.Count);
    }

    [Fact]
    public void Quirk_28_odd_days_of_insurance_are_named_with_their_table_and_nothing_is_computed_from_them()
    {
        Export.With("inssub.csv", "InsSubNum,PlanNum,Subscriber,DateEffective,DateTerm,SubscriberID\n1,5,1,1970-01-26,1969-01-01,\n2,5,2,2030-01-01,0001-01-01,X1\n");
        var read = Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3");
        Assert.Contains("inssub.csv: Insurance subscribers: 2 rows read, kept out. This program has no place for them yet.", Said(read));
        Assert.Equal(90000, ProcedureFact.Of(read.Procedures[0], read).PatientCents);
        Assert.Empty(Export.Complaints());
        Assert.DoesNotContain(Tables.All, table => table.Name == "inssub");
    }
}
