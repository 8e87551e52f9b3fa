using CaseAcceptance.Domain;
using CaseAcceptance.Features.Patients;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Patients;

public sealed class PatientTests
{
    static readonly PatientBasics Emile = new() { FirstName = "Émile", LastName = "Nguyễn", Phone = "614.555.0188" };

    [Theory]
    [InlineData("emile")]
    [InlineData("ÉMILE nguyen")]
    [InlineData("nguy")]
    [InlineData("(614) 555-0188")]
    [InlineData("0188")]
    public async Task A_patient_is_found_however_the_name_or_number_is_typed(string typed)
    {
        await using var practice = await TestPractice.Open();
        await practice.NewPatient();
        await practice.Send(new AddPatient.Command(Emile));

        var found = await practice.Send(new GetPatients.Query(typed, Inactive: false, Page: 0));

        Assert.Equal("Émile", Assert.Single(found.Rows).FirstName);
        Assert.Equal(1, found.Count);
    }

    [Fact]
    public async Task The_list_turns_its_pages_in_the_order_of_last_names_and_keeps_inactive_patients_apart()
    {
        await using var practice = await TestPractice.Open();
        for (var i = 0; i < 53; i++)
        {
            await practice.NewPatient("Ana", $"Name{i:00}");
        }

        var gone = await practice.NewPatient("Ana", "Name99");
        gone.IsInactive = true;
        await practice.Keep(gone);

        var second = await practice.Send(new GetPatients.Query("", Inactive: false, Page: 1));
        var inactive = await practice.Send(new GetPatients.Query("name", Inactive: true, Page: 0));

        Assert.Equal(53, second.Count);
        Assert.Equal(["Name50", "Name51", "Name52"], second.Rows.Select(r => r.LastName));
        Assert.Equal("Name99", Assert.Single(inactive.Rows).LastName);
    }

    [Fact]
    public async Task Ten_digits_are_kept_as_a_phone_number_reads()
    {
        await using var practice = await TestPractice.Open();
        var added = Assert.IsType<AddPatient.Added>(await practice.Send(new AddPatient.Command(Emile)));

        var file = await practice.Send(new GetPatient.Query(added.PatientId));

        Assert.Equal("(614) 555-0188", file!.Basics.Phone);
    }

    [Theory]
    [InlineData("555-01", "", "A phone number needs 10 digits, such as (614) 555-0123.")]
    [InlineData("", "emile at home", "An email address looks like name@example.com.")]
    public async Task A_phone_or_email_that_reaches_nobody_is_refused_with_a_sentence(string phone, string email, string sentence)
    {
        await using var practice = await TestPractice.Open();

        var result = await practice.Send(new AddPatient.Command(Emile with { Phone = phone, Email = email }));

        Assert.Equal(ResultKind.Refused, result.Kind);
        Assert.Equal(sentence, result.Message);
    }

    [Fact]
    public async Task A_phone_text_that_an_import_brought_stays_when_something_else_is_edited()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.Keep(new Patient { FirstName = "Ana", LastName = "Lopez", Phone = "ask her son" }.Indexed());
        var file = await practice.Send(new GetPatient.Query(patient.Id));

        var result = await practice.Send(new EditPatient.Command(patient.Id, file!.Version, file.Basics with { IsAnxious = true }));

        Assert.True(result.IsDone);
        Assert.Equal("ask her son", (await practice.Send(new GetPatient.Query(patient.Id)))!.Basics.Phone);
    }

    [Fact]
    public async Task The_second_of_two_people_who_edit_a_patient_sees_both_sides()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();
        var seen = (await practice.Send(new GetPatient.Query(patient.Id)))!;
        await practice.Send(new EditPatient.Command(patient.Id, seen.Version, seen.Basics with { Phone = "(614) 555-0100", MedicalAlert = "Latex allergy" }));

        var mine = seen.Basics with { Phone = "(614) 555-0199" };
        var result = await practice.Send(new EditPatient.Command(patient.Id, seen.Version, mine));

        Assert.Equal(ResultKind.Conflict, result.Kind);
        var now = (await practice.Send(new GetPatient.Query(patient.Id)))!;
        var difference = Assert.Single(BasicsField.Merge(mine, seen.Basics, now.Basics));
        Assert.Equal(("Phone", "(614) 555-0100", "(614) 555-0199"), (difference.Label, difference.Show(now.Basics), difference.Show(mine)));
        Assert.Equal("Latex allergy", mine.MedicalAlert);
        Assert.True((await practice.Send(new EditPatient.Command(patient.Id, now.Version, mine))).IsDone);
    }

    [Fact]
    public async Task A_patients_page_shows_open_cases_before_closed_ones()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();
        var closed = await practice.NewCase(patient, TestPractice.Line("Night guard", 620));
        await practice.Read(async db =>
        {
            (await CaseWriter.Load(db, closed.Id)).End(Outcome.Referred, "Dr. Holm", practice.Stamp);
            return await db.SaveChangesAsync();
        });
        var open = await practice.NewCase(patient);

        var file = await practice.Send(new GetPatient.Query(patient.Id));

        Assert.Equal([open.Id, closed.Id], file!.Cases.Select(c => c.Id));
        Assert.Equal(Outcome.Referred, file.Cases[1].Outcome);
    }
}
