using CaseAcceptance.Domain;

namespace CaseAcceptance.Tests.Domain;

/// <summary>A case to begin from: Tuesday, March 10, 2026, 9:00 AM; dates of a test are told from there.</summary>
static class Given
{
    public static readonly DateTime Tuesday = new(2026, 3, 10, 9, 0, 0);

    public static Stamp At(DateTime local) => new(1, DateTime.SpecifyKind(local.AddHours(4), DateTimeKind.Utc), local, WorkWeek.MondayToFriday);

    public static Stamp Now => At(Tuesday);

    public static Stamp Later(int days, int hours = 0) => At(Tuesday.AddDays(days).AddHours(hours));

    public static Patient Patient() => new() { FirstName = "Eleanor", LastName = "Briggs" };

    public static Procedure Line(string name, decimal fee, decimal insurance = 0, string site = "Tooth 19") =>
        new() { Name = name, Site = site, Figures = new(Money.Of(fee), Money.Zero, Money.Of(insurance)) };

    public static Case Plan(params Procedure[] lines) => Planning.NewCase(Patient(), 1, 1,
        lines.Length > 0 ? lines : [Line("Root canal", 1180, 904), Line("Porcelain crown", 1340, 261), Line("Filling", 265, 0, "Tooth 4")], null, null, Now);

    public static Case Accepted(params Procedure[] lines)
    {
        var plan = Plan(lines);
        plan.Accept([.. plan.Procedures], AcceptedHow.InOffice, null, "", Now);
        return plan;
    }

    /// <summary>Accepted and booked for Thursday, March 12 at 2:00 PM in chair 1.</summary>
    public static Case Booked(params Procedure[] lines)
    {
        var plan = Accepted(lines);
        plan.Book([.. plan.Accepted], Thursday, [], Now);
        return plan;
    }

    public static Case Done(params Procedure[] lines)
    {
        var plan = Booked(lines);
        plan.MarkVisitDone(plan.Visits[0], [.. plan.Accepted], Later(2, 7));
        return plan;
    }

    public static VisitTime Thursday => new(new(2026, 3, 12, 14, 0, 0), 60, 1, 1);

    public static void Says(string sentence, Action act) => Xunit.Assert.Equal(sentence, Xunit.Assert.Throws<Refusal>(act).Message);
}
