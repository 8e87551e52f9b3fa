using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>What dentists find: plans of one to four treatments, with what insurance may pay.</summary>
sealed class DemoTreatments(DemoStaff staff)
{
    static readonly string[] Numbers = ["", "", "Two", "Three", "Four"];

    public sealed record Plan(string? Title, IReadOnlyList<Procedure> Lines, bool IsHygiene = false);

    /// <param name="several">A plan that a patient may accept in part.</param>
    public Plan Find(Patient patient, bool several, Random random)
    {
        var left = patient.Insurance == InsuranceState.None ? 0 : random.Next(4, 20) * 100L;
        Procedure Line(string name, string site, int? group = null, bool recommended = true)
        {
            var line = Priced(name, site, patient, ref left);
            (line.AlternateGroup, line.IsRecommended) = (group, recommended);
            return line;
        }

        var teeth = new DemoTeeth(random);
        Procedure[] Each(string name, IEnumerable<string> sites) => [.. sites.Select(site => Line(name, site))];
        Procedure[] On(string site, params string[] names) => [.. names.Select(name => Line(name, site))];
        var few = 2 + random.Next(3);
        return random.Next(several ? 48 : 100) switch
        {
            < 14 => new(null, On(teeth.Molar(), "Root canal, molar", "Core build-up", "Porcelain crown")),
            < 22 => new(null, [Line("Porcelain crown", teeth.Molar()), Line("Filling", teeth.Premolar())]),
            < 30 => new(null, On(teeth.Premolar(), "Root canal, premolar", "Porcelain crown")),
            < 34 => new($"Wisdom teeth, {teeth.Jaw().ToLowerInvariant()} jaw", Each("Wisdom tooth removal", teeth.WisdomTeeth())),
            < 41 => new($"Gum treatment, {(few > 2 ? "all four areas" : "two areas")}", Each("Gum treatment", teeth.Areas(few > 2)), IsHygiene: true),
            < 48 => new($"{Numbers[few]} fillings, {teeth.Area.ToLowerInvariant()}", Each("Filling", Fillings(teeth).Take(few))),
            < 62 => new(null, [Line("Porcelain crown", few == 4 ? teeth.Premolar() : teeth.Molar())]),
            < 72 => new(null, [Line(few == 2 ? "Large filling" : "Filling", teeth.Back())]),
            < 77 => new($"Implant or bridge, {teeth.Area.ToLowerInvariant()}",
                [Line("Implant with crown", teeth.Gap(), 1), Line("Bridge, three teeth", teeth.Bridge(), 1, recommended: false)]),
            < 80 => new(null, [Line("Bridge, three teeth", teeth.Bridge())]),
            < 85 => new(null, [Line("Tooth removal", teeth.Molar())]),
            < 88 => new(null, [Line("Partial denture", teeth.Jaw())]),
            < 91 => new(null, [Line("Night guard", "")]),
            < 94 => new("Two veneers, upper front", [Line("Veneer", teeth.UpperFront()), Line("Veneer", teeth.UpperFront())]),
            < 97 => new(null, On(teeth.Gap(), "Bone graft", "Implant with crown")),
            _ => new(null, [Line("Bonding", teeth.UpperFront())]),
        };
    }

    static IEnumerable<string> Fillings(DemoTeeth teeth)
    {
        yield return teeth.Molar();
        yield return teeth.Premolar();
        yield return teeth.Molar();
        yield return teeth.Premolar();
    }

    Procedure Priced(string name, string site, Patient patient, ref long left)
    {
        var type = staff.Types[name];
        var dollars = type.Fee.Cents / 100;
        var writeOff = patient.Insurance == InsuranceState.None ? 0 : dollars * 12 / 100;
        var share = type.Category switch
        {
            "Crowns and bridges" or "Implants" or "Dentures" => 50,
            "Guards" or "Looks" => 0,
            _ => 80,
        };
        var insurance = Math.Min(left, (dollars - writeOff) * share / 100);
        left -= insurance;
        return new()
        {
            ProcedureTypeId = type.Id, Name = name, Site = site, Minutes = type.Minutes, CountsAsTreatment = type.CountsAsTreatment,
            Figures = new(new(dollars * 100), new(writeOff * 100), new(insurance * 100)),
        };
    }
}
