using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class FactsTests : IDisposable
{
    const string Lines = "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,AptNum,PlannedAptNum,Priority,ProvNum,Discount,ProcDate,DateTP\n";
    const string Plans = "TreatPlanNum,PatNum,DateTP,Heading,Signature,TPStatus,SecUserNumEntry,UserNumPresenter,DateTSigned\n";
    readonly ExportFolder export = new();

    [Fact]
    public void The_patient_pays_the_fee_less_insurance_write_off_and_discount()
    {
        Procedures("10,1,1,1,1200,0,0,0,0,50,,").With("claimproc.csv",
            "ClaimProcNum,ProcNum,Status,InsEstTotal,InsEstTotalOverride,WriteOffEst,WriteOffEstOverride\n"
            + "1,10,6,400.10,-1,100,-1\n2,10,6,200,150.555,30,0\n3,10,1,999,-1,999,-1\n4,10,6,-1,\\N,-1,-1\n");
        var fact = Fact(10);
        Assert.Equal((40010 + 15056, 10000, 5000), (fact.InsuranceCents, fact.WriteOffCents, fact.DiscountCents));
        Assert.Equal(120000 - 55066 - 10000 - 5000, fact.PatientCents);
    }

    [Fact]
    public void A_discount_and_an_estimate_of_finished_work_are_no_longer_taken_off()
    {
        Procedures("10,1,1,2,1200,0,0,0,0,50,,").With("claimproc.csv", "ClaimProcNum,ProcNum,Status,InsEstTotal\n1,10,6,400\n");
        Assert.Equal(120000, Fact(10).PatientCents);
    }

    [Fact]
    public void Nobody_pays_less_than_nothing()
    {
        Procedures("10,1,1,1,100,0,0,0,0,0,,").With("claimproc.csv", "ClaimProcNum,ProcNum,Status,InsEstTotal\n1,10,6,400\n");
        Assert.Equal(0, Fact(10).PatientCents);
    }

    [Fact]
    public void Work_is_scheduled_by_its_appointment_and_not_when_that_is_gone_broken_or_only_planned()
    {
        Procedures("10,1,1,1,5,1,0,0,0,0,,\n11,1,1,1,5,2,0,0,0,0,,\n12,1,1,1,5,99,0,0,0,0,,\n13,1,1,1,5,0,3,0,0,0,,\n14,1,1,2,5,1,0,0,0,0,,")
            .With("appointment.csv", "AptNum,PatNum,AptStatus,AptDateTime\n1,1,1,2025-01-02 10:00:00\n2,1,5,2025-01-02 10:00:00\n3,1,6,0001-01-01 00:00:00\n");
        var read = export.Read();
        Assert.Equal([10], read.Procedures.Where(read.IsScheduled).Select(p => p.ProcNum));
        Assert.Equal(new DateTime(2025, 1, 2, 10, 0, 0), Fact(10).Booked!.Start);
        Assert.Equal(3, Fact(13).Prepared!.AptNum);
        Assert.Null(Fact(13).Booked);
    }

    [Fact]
    public void Presented_is_the_day_of_the_first_saved_plan_whoever_saves_it_again()
    {
        Procedures("10,1,1,1,5,0,0,0,7,0,,2024-01-01\n11,1,1,1,5,0,0,0,7,0,,\n12,1,1,1,5,0,0,0,7,0,2024-03-03,")
            .With("treatplan.csv", Plans
                + "1,1,0001-01-01,Active Treatment Plan,,1,4,4,\n2,1,2024-02-05,Again,abc,0,4,5,2024-02-06 09:00:00\n3,1,2024-02-01,First,,0,4,0,\n")
            .With("proctp.csv", "ProcTPNum,TreatPlanNum,ProcNumOrig\n1,2,10\n2,3,10\n3,1,11\n4,2,0\n5,99,11\n");
        var shown = Fact(10);
        Assert.Equal(new DateOnly(2024, 2, 1), shown.Presentation!.On);
        Assert.True(shown.Presentation.IsSigned);
        Assert.Equal(new DateOnly(2024, 2, 6), shown.Presentation.SignedOn);
        Assert.Equal(new Presenter(4, PresenterFrom.EntryOfThePlan), shown.Presenter);
        Assert.Equal(new DateOnly(2024, 1, 1), shown.Row.DiagnosedOn);

        Assert.Null(Fact(11).Presentation);
        Assert.Equal(new Presenter(7, PresenterFrom.Provider), Fact(11).Presenter);
        Assert.Null(Fact(11).Row.DiagnosedOn);
        Assert.Equal(new DateOnly(2024, 3, 3), Fact(12).Row.DiagnosedOn);
    }

    [Fact]
    public void A_priority_is_the_practices_own_word()
    {
        Procedures("10,1,1,1,5,0,0,400,0,0,,\n11,1,1,1,5,0,0,401,0,0,,").With("definition.csv", "DefNum,Category,ItemName\n400,20,DECLINED\n401,16,Caries\n");
        Assert.Equal("DECLINED", Fact(10).PriorityWord);
        Assert.Equal("", Fact(11).PriorityWord);
    }

    [Fact]
    public void Merged_patients_are_one_also_after_several_merges()
    {
        Procedures("10,1,1,1,5,0,0,0,0,0,,")
            .With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss,Ada,3\n2,Moss,Ada,3\n3,Moss,Ada,0\n4,Reed,Bo,0\n5,Reed,Bo,0\n")
            .With("patientlink.csv", "PatientLinkNum,PatNumFrom,PatNumTo,LinkType\n1,1,2,1\n2,2,3,1\n3,4,5,2\n")
            .With("commlog.csv", "CommlogNum,PatNum,CommDateTime,CommSource\n1,2,2024-07-03 10:00:00,0\n");
        var read = export.Read();
        Assert.Equal([3, 4, 5], read.Patients.Keys.Order());
        Assert.Equal(3, Assert.Single(read.Procedures).PatNum);
        Assert.Equal(3, Assert.Single(read.Talks).PatNum);
    }

    [Fact]
    public void Merges_in_a_circle_or_into_nobody_change_nothing()
    {
        export.With("patientlink.csv", "PatientLinkNum,PatNumFrom,PatNumTo,LinkType\n1,1,2,1\n2,2,1,1\n");
        Assert.Equal([1, 2], export.Read().Patients.Keys.Order());
        export.With("patientlink.csv", "PatientLinkNum,PatNumFrom,PatNumTo,LinkType\n1,1,99,1\n");
        Assert.Equal([1, 2], export.Read().Patients.Keys.Order());
    }

    [Fact]
    public void Talks_are_those_that_people_had_with_patients_who_are_there()
    {
        export.With("commlog.csv", "CommlogNum,PatNum,CommDateTime,CommSource,Mode_,SentOrReceived,UserNum,Note\n"
            + "1,1,2024-07-03 10:00:00,0,3,1,6,Left a message\n2,1,2024-07-03 10:00:00,3,5,1,0,Reminder\n3,0,2024-07-03 10:00:00,0,1,1,6,To nobody\n4,1,0001-01-01,0,1,1,6,\n");
        var talk = Assert.Single(export.Read().Talks);
        Assert.Equal((TalkMode.Phone, TalkDirection.Sent, 6, "Left a message"), (talk.Mode, talk.Direction, (int)talk.UserNum, talk.Note));
    }

    [Fact]
    public void A_person_who_asked_not_to_be_called_is_not_called()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,Preferred,Birthdate,HmPhone,WirelessPhone,TxtMsgOk,PreferContactMethod\n"
            + "1, Moss ,Ada,0,Ad,1900-01-01,(503)555-0142,,2,1\n2,Reed,Bo,5,,1980-02-29,(503)555-0142,503.555.0143,1,4\n3,Vale,Cy,0,,0001-01-01,,,,\n");
        var people = export.Read().Patients;
        Assert.Equal(("Moss", "Ad", true, Consent.No, "(503)555-0142"),
            (people[1].LastName, people[1].Preferred, people[1].DoNotCall, people[1].Texting, people[1].BestPhone));
        Assert.Null(people[1].BirthDate);
        Assert.Equal((new DateOnly(1980, 2, 29), true, Consent.Yes, "503.555.0143"),
            (people[2].BirthDate!.Value, people[2].IsGone, people[2].Texting, people[2].BestPhone));
        Assert.Equal((false, false, Consent.Unknown, (DateOnly?)null), (people[3].DoNotCall, people[3].IsGone, people[3].Texting, people[3].BirthDate));
    }

    [Theory]
    [InlineData("", 60)]
    [InlineData("//XXXX//", 40)]
    [InlineData("X", 5)]
    [InlineData("30 minutes", 60)]
    public void An_appointment_lasts_five_minutes_a_mark(string pattern, int minutes) => Assert.Equal(minutes, VisitRow.MinutesOf(pattern));

    [Fact]
    public void An_appointment_lasts_eight_hours_at_most() => Assert.Equal(480, VisitRow.MinutesOf(new string('X', 200)));

    [Fact]
    public void A_name_is_in_the_practices_plain_words_where_there_are_some()
    {
        var codes = export.Read().Codes;
        Assert.Equal(("Crown", "Own deep cleaning"), (codes[1].Name, codes[2].Name));
    }

    public void Dispose() => export.Dispose();

    ExportFolder Procedures(string rows) => export.With(ExportFolder.Procedures, $"{Lines}{rows}\n");

    ProcedureFact Fact(long procNum)
    {
        var read = export.Read();
        return ProcedureFact.Of(read.Procedures.Single(p => p.ProcNum == procNum), read);
    }
}
