using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>The kinds of treatment and the dentists that a list names.</summary>
sealed class ListKinds
{
    /// <summary>A few kinds can be ticked one by one; of more, nobody wants to.</summary>
    const int MostTicks = 40;
    const string Nameless = "Planned treatment";
    static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];
    readonly Dictionary<long, CodeRow> codes = [];
    readonly Dictionary<long, ProviderRow> dentists = [];

    public IReadOnlyDictionary<long, ProviderRow> Dentists => dentists;

    public IReadOnlyDictionary<long, DefinitionRow> Categories() =>
        codes.Count > MostTicks ? new Dictionary<long, DefinitionRow>()
            : codes.Values.ToDictionary(c => c.CodeNum, c => new DefinitionRow(c.CodeNum, DefinitionRow.ProcedureCategories, c.Name, false));

    public IReadOnlyDictionary<long, CodeRow> Codes => codes;

    public CodeRow Code(ListCells cells)
    {
        var (code, name) = (cells.Text(ListRole.Code), cells.Text(ListRole.Treatment));
        name = code.Length + name.Length == 0 ? Nameless : name;
        var key = NameKey.Of("code", code.ToUpperInvariant(), name);
        if (!codes.TryGetValue(key, out var found))
        {
            codes[key] = found = new() { CodeNum = key, Code = code, Description = name, Short = "", PlainWords = "", Category = key, Area = AreaOf(cells) };
        }

        return found;
    }

    public long Dentist(string name)
    {
        if (name.Length == 0)
        {
            return 0;
        }

        var key = NameKey.Of("dentist", name);
        dentists.TryAdd(key, new()
        {
            ProvNum = key, Abbreviation = name, LastName = name, FirstName = "", Suffix = "", IsHygienist = false,

            // The name is taken as it stands, with or without a title.
            IsPerson = false, IsHidden = false,
        });
        return key;
    }

    static TreatArea AreaOf(ListCells cells) =>
        Quadrants.Contains(cells.Text(ListRole.Surface)) ? TreatArea.Quadrant
        : cells.Has(ListRole.Tooth) ? cells.Has(ListRole.Surface) ? TreatArea.Surface : TreatArea.Tooth
        : TreatArea.None;
}
