using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>What dentists find: plans of one to four treatments, with what insurance may pay.</summary>
sealed class DemoTreatments(DemoStaff staff)
{
    static readonly string[] Molars = ["Upper right molar", "Upper left molar", "Lower left molar", "Lower right molar"];
    static readonly string[] Premolars = ["Upper right premolar", "Upper left premolar", "Lower left premolar", "Lower right premolar"];
    static readonly string[] Areas = ["Upper right", "Upper left", "Lower left", "Lower right"];
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

        var (at, molar, premolar, area) = (random.Next(4), Molars[random.Next(4)], Premolars[random.Next(4)], Areas[random.Next(4)]);
        Procedure[] Same(string name, int count, string site) => [.. Enumerable.Range(0, count).Select(_ => Line(name, site))];
        return random.Next(several ? 48 : 100) switch
        {
            < 14 => new(null, [Line("Root canal, molar", molar), Line("Core build-up", molar), Line("Porcelain crown", molar)]),
            < 22 => new(null, [Line("Porcelain crown", molar), Line("Filling", premolar)]),
            < 30 => new(null, [Line("Root canal, premolar", premolar), Line("Porcelain crown", premolar)]),
            < 34 => new($"Wisdom teeth, {(at < 2 ? "upper" : "lower")} side", Same("Wisdom tooth removal", 2, at < 2 ? "Upper" : "Lower")),
            < 41 => new($"Gum treatment, {(at < 2 ? "all four areas" : "two areas")}", Same("Gum treatment", at < 2 ? 4 : 2, ""), IsHygiene: true),
            < 48 => new($"{Numbers[2 + at % 3]} fillings, {area.ToLowerInvariant()}", Same("Filling", 2 + at % 3, area)),
            < 62 => new(null, [Line("Porcelain crown", at == 3 ? premolar : molar)]),
            < 72 => new(null, [Line(at == 0 ? "Large filling" : "Filling", random.Next(2) == 0 ? molar : premolar)]),
            < 77 => new("Implant or bridge, " + molar.ToLowerInvariant(), [Line("Implant with crown", molar, 1), Line("Bridge, three teeth", molar, 1, recommended: false)]),
            < 80 => new(null, [Line("Bridge, three teeth", area)]),
            < 85 => new(null, [Line("Tooth removal", molar)]),
            < 88 => new(null, [Line("Partial denture", at < 2 ? "Upper" : "Lower")]),
            < 91 => new(null, [Line("Night guard", "")]),
            < 94 => new("Two veneers, upper front", Same("Veneer", 2, "Upper front")),
            < 97 => new(null, [Line("Bone graft", molar), Line("Implant with crown", molar)]),
            _ => new(null, [Line("Bonding", "Upper front")]),
        };
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
