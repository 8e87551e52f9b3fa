using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Xunit;
using static CaseAcceptance.Tests.Features.Import.SamplePractice;

namespace CaseAcceptance.Tests.Features.Import;

public class UnscheduledTreatmentTests
{
    static readonly System.Text.Json.Nodes.JsonNode Unscheduled = Expected["unscheduled"]!;

    [Fact]
    public void Planned_work_of_active_patients_without_an_appointment_ahead()
    {
        var found = ExportFigures.Unscheduled(Export, AsOf);
        Assert.Equal((int)Unscheduled["patients"]!, found.Count);
        Assert.Equal((int)Unscheduled["procs"]!, found.Values.Sum(t => t.Count));
        Assert.Equal(SampleFigures.Cents(Unscheduled["amount"]!), found.Values.Sum(t => t.Cents));
    }

    [Fact]
    public void The_ten_patients_with_the_most_planned_work() =>
        Assert.Equal(
            Unscheduled["top10"]!.AsArray().Select(t => ((long)t![0]!, new Tally((int)t[1]!, SampleFigures.Cents(t[2]!)))),
            ExportFigures.Unscheduled(Export, AsOf).OrderByDescending(t => t.Value.Cents).Take(10).Select(t => (t.Key, t.Value)));

    [Fact]
    public void Twelve_patients_have_their_names_planned_and_completed_work_and_next_visit()
    {
        foreach (var spot in Expected["spot"]!.AsArray())
        {
            var patient = Export.Patients[(long)spot!["PatNum"]!];
            var next = Export.Visits.Values.Where(v => v.PatNum == patient.PatNum && v.IsScheduled && v.IsOnOrAfter(AsOf)).MinBy(v => v.Start);
            Assert.Equal((string)spot["name"]!, ListName(patient));
            Assert.Equal((int)spot["PatStatus"]!, (int)patient.Status);
            Assert.Equal(new((int)spot["tp_count"]!, SampleFigures.Cents(spot["tp_amount"]!)), Sum(patient, ProcedureStatus.Planned));
            Assert.Equal(new((int)spot["completed_count"]!, SampleFigures.Cents(spot["completed_amount"]!)), Sum(patient, ProcedureStatus.Completed));
            Assert.Equal((string)spot["next_apt"]!, $"{next?.Start:yyyy-MM-dd HH:mm:ss}");
            Assert.Equal((long)spot["next_apt_num"]!, next?.AptNum ?? 0);
            Assert.Equal((int)spot["next_apt_minutes"]!, next?.Minutes ?? 0);
        }
    }

    static Tally Sum(PatientRow patient, ProcedureStatus status) =>
        Export.Procedures.Where(p => p.PatNum == patient.PatNum && p.Status == status).Aggregate(new Tally(), (sum, row) => sum.Add(row));

    static string ListName(PatientRow patient) =>
        $"{patient.LastName}, {(patient.Preferred.Length > 0 ? $"'{patient.Preferred}' " : "")}{patient.FirstName} {patient.Middle}".Trim();
}
