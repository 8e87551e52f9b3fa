using System.Text;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

static class DemoPatients
{
    static readonly int[] AreaCodes = [614, 740, 937, 330, 216, 419, 513, 440];

    public static Patient Invent(int number, DemoDay day, Random random)
    {
        var first = DemoNames.First[(number * 7 + random.Next(3)) % DemoNames.First.Length];
        var last = DemoNames.Last[(number * 11 + random.Next(DemoNames.Last.Length / 8)) % DemoNames.Last.Length];
        var insurance = random.Next(100) switch { < 62 => InsuranceState.Verified, < 78 => InsuranceState.NotVerified, _ => InsuranceState.None };
        return new Patient
        {
            FirstName = first, LastName = last,
            PreferredName = random.Next(30) == 0 ? DemoNames.First[random.Next(DemoNames.First.Length)] : "",
            BirthDate = day.Today.AddDays(-random.Next(19 * 365, 84 * 365)),
            Phone = $"({AreaCodes[random.Next(AreaCodes.Length)]}) 555-01{random.Next(100):00}",
            Email = random.Next(5) == 0 ? "" : $"{Letters(first)}.{Letters(last)}{number}@mail.example",
            IsAnxious = random.Next(100) < 9,
            MedicalAlert = random.Next(100) < 10 ? DemoNames.Alerts[random.Next(DemoNames.Alerts.Length)] : "",
            Insurance = insurance,
            InsuranceName = insurance == InsuranceState.None ? "" : DemoNames.Plans[random.Next(DemoNames.Plans.Length)],
            DoNotContact = random.Next(100) == 0,
            NoCalls = random.Next(100) < 2,
            NoTexts = random.Next(100) < 5,
            NoEmail = random.Next(100) < 3,
        }.Indexed();
    }

    static string Letters(string name) => string.Concat(SearchText.Fold(name).Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter));
}
