using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.NewCase;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases.NewCase;

public sealed class CreateCaseTests
{
    static PlannedLine Line(string name, decimal fee, int? choiceOf = null) => new()
    {
        TypeId = null, Name = name, Site = "Tooth 19", Figures = new(Money.Of(fee), Money.Zero, Money.Zero), Minutes = 60, CountsAsTreatment = true, ChoiceOf = choiceOf,
    };

    [Fact]
    public async Task A_new_patient_is_added_with_the_first_case()
    {
        await using var practice = await TestPractice.Open();

        var result = await practice.Done(new CreateCase.Command { Patient = new("Zoë", "Núñez", new(1990, 2, 3), "(614) 555-0199"), Lines = [Line("Bridge", 3360)] });

        var made = await practice.Case(result.CaseId!.Value);
        Assert.Equal((Stage.Exam, practice.Marisol.Id, NextKind.PresentPlan), (made.Stage, made.OwnerId, made.NextKind!.Value));
        Assert.Equal("Zoë Núñez", (await practice.Send(new FindPatients.Query("nunez zoe"))).Single().Name);
    }

    [Fact]
    public async Task Choices_for_one_problem_are_counted_once()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();

        var result = await practice.Done(new CreateCase.Command { PatientId = patient.Id, Lines = [Line("Implant", 4190), Line("Bridge", 3360, choiceOf: 0), Line("Filling", 265)] });

        var made = await practice.Case(result.CaseId!.Value);
        Assert.Equal(Money.Of(4455), made.Fee);
        Assert.Equal(made.Procedures[0].AlternateGroup, made.Procedures[1].AlternateGroup);
        Assert.Null(made.Procedures[2].AlternateGroup);
    }

    [Theory]
    [InlineData("", "", 1990, "Enter the patient's name.")]
    [InlineData("Devon", "Marsh", 2030, "The birth date lies in the future.")]
    public async Task A_patient_without_the_basics_is_refused_and_nothing_is_kept(string first, string last, int born, string why)
    {
        await using var practice = await TestPractice.Open();

        await practice.Refused(new CreateCase.Command { Patient = new(first, last, new(born, 1, 1), ""), Lines = [Line("Bridge", 3360)] }, why);

        Assert.Equal((0, 0), await practice.Read(db => Task.FromResult((db.Patients.Count(), db.Cases.Count()))));
    }

    [Fact]
    public async Task A_case_without_treatment_is_refused()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();

        await practice.Refused(new CreateCase.Command { PatientId = patient.Id, Lines = [] }, "Add at least one treatment.");
    }

    [Fact]
    public async Task Every_open_page_looks_again_after_a_new_case()
    {
        await using var practice = await TestPractice.Open();
        var before = practice.Changes.Count;

        await practice.Done(new CreateCase.Command { Patient = new("Devon", "Marsh", null, ""), Lines = [Line("Bridge", 3360)] });

        Assert.True(practice.Changes.Count > before);
    }
}
