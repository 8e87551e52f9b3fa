using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Features.Search;

namespace CaseAcceptance.Tests.Features.Import.Quirks;

public sealed class QuirksOfPeopleTests : QuirkTest
{
    [Fact]
    public void Quirk_5_a_row_of_a_missing_patient_is_refused_a_line_of_nothing_dropped_a_lost_appointment_is_no_booking()
    {
        Export.With("treatplanattach.csv", "TreatPlanAttachNum,TreatPlanNum,ProcNum\n1,99,10\n2,98,77\n");
        var read = Procedures("10,1,1,1,900,555,,2025-03-01,1,0,3\n11,9,1,1,700,0,,2025-03-01,1,0,4");
        Assert.Equal(["procedurelog.csv, line 3, PatNum “9”: there is no patient with this number."], Said(read, Cost.RowRefused));
        Assert.Empty(read.LivePlansOf);
        Assert.False(read.IsScheduled(Assert.Single(read.Procedures)));
    }

    [Fact]
    public void Quirk_6_merged_people_are_one_and_people_who_look_alike_are_only_told()
    {
        Export.With("patientlink.csv", "PatientLinkNum,PatNumFrom,PatNumTo,LinkType\n1,1,2,1\n");
        Export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,Birthdate\n1,Moss,Ada,3,1980-02-29\n2,Moss,Ada,0,1980-02-29\n3,Vale,Cy,0,1970-01-05\n4,VALE,Cy,0,1970-01-05\n5,Vale,Cy,0,1971-01-05\n");
        var read = Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3");
        Assert.Equal([2, 3, 4, 5], read.Patients.Keys.Order());
        Assert.Equal(2, read.Procedures[0].PatNum);
        Assert.Equal("patient.csv, PatNum “Vale, Cy”: patients 3 and 4 have the same name and birth date and may be one person. Each comes in by itself.",
            Assert.Single(Said(read), text => text.Contains("one person", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Quirk_7_deleted_people_are_never_shown_archived_and_deceased_ones_never_called()
    {
        Export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss,Ada,3\n2,Reed,Bo,5\n3,Vale,Cy,4\n4,Oak,Di,0\n");
        Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3\n11,2,1,1,900,0,,2025-03-01,1,0,4\n12,3,1,1,900,0,,2025-03-01,1,0,5\n13,4,1,1,900,0,,2025-03-01,1,0,5");
        var cases = (await Arrive()).Cases;
        Assert.Equal([("Moss", false), ("Oak", true), ("Reed", false)], cases.Select(c => (c.Patient.LastName, c.IsOpen)).OrderBy(c => c.LastName));
        Assert.All(cases.Where(c => !c.IsOpen), c => Assert.True(c.Patient.IsInactive && c.Next is null));
    }

    [Fact]
    public async Task Quirk_20_names_of_all_scripts_arrive_as_they_are_and_are_found_without_case_and_accents()
    {
        Export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,Preferred\n1,O'Brien,José,0,Pepe\n2,de la Cruz,Jose\u0301,0,\n3,X,王,0,\n4,Çelik,محمد,0,\n");
        await using var practice = await ImportedPractice.Open();
        await practice.Import(Export.Folder);
        foreach (var (typed, found) in new[] { ("o'brien", 1), ("CRUZ", 1), ("jose", 2), ("王", 1), ("محمد", 1), ("pepe", 1), ("celik", 1) })
        {
            Assert.Equal((typed, found), (typed, (await practice.Practice.Send(new FindCasesAndPatients.Query(typed))).Patients.Count));
        }
    }
}
