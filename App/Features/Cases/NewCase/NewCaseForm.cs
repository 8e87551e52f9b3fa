using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.FollowUp;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Cases.NewCase;

/// <summary>A new case as it is filled in.</summary>
public sealed class NewCaseForm
{
    public FoundPatient? Patient { get; set; }
    public bool IsNewPatient { get; set; }
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateOnly? BirthDate { get; set; }
    public string Phone { get; set; } = "";
    public int? ProviderId { get; set; }
    public int? OwnerId { get; set; }
    public List<LineForm> Lines { get; set; } = [new()];

    /// <summary>Empty while the proposed title holds.</summary>
    public string Title { get; set; } = "";
    public NextForm Next { get; set; } = new();

    public string? ChoiceProblem => IsNewPatient || Patient is not null ? null : "Pick the patient, or add a new one.";

    public string? NameProblem(DateOnly today) => IsNewPatient ? Domain.Patient.Problem(FirstName, LastName, null, today) : null;

    public string? BirthProblem(DateOnly today) => IsNewPatient ? Domain.Patient.Problem("name", "known", BirthDate, today) : null;

    public string? PhoneProblem => IsNewPatient ? Reach.PhoneProblem(Phone) : null;

    public bool KnowsPatient(DateOnly today) => (ChoiceProblem ?? NameProblem(today) ?? BirthProblem(today) ?? PhoneProblem) is null;

    public string ProposedTitle(PracticeLists book) => CaseTitle.From([.. Lines.Where(line => line.Type(book) is not null)
        .Select(line => new Procedure { Name = line.Type(book)!.Name, Site = line.Site.Trim(), AlternateGroup = Group(line), IsRecommended = line.ChoiceOf is null })]);

    int? Group(LineForm line) => line.ChoiceOf ?? (Lines.Any(other => other.ChoiceOf == Lines.IndexOf(line)) ? Lines.IndexOf(line) : null);
}
