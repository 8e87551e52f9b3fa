using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.NewCase;

/// <summary>A patient added together with the first case.</summary>
public sealed record NewPatient(string FirstName, string LastName, DateOnly? BirthDate, string Phone)
{
    public Patient Add(Stamp stamp)
    {
        var problem = Patient.Problem(FirstName, LastName, BirthDate, stamp.Today);
        Refusal.When(problem is not null, problem!);
        return new Patient { FirstName = FirstName.Trim(), LastName = LastName.Trim(), BirthDate = BirthDate, Phone = Phone.Trim() }.Indexed();
    }
}
