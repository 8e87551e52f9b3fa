using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Codes that a practice made up itself and put into no category of its own get one here, so that they can be told apart.</summary>
static class OwnCodes
{
    const long Category = -1;

    public static (Dictionary<long, CodeRow> Codes, Dictionary<long, DefinitionRow> Definitions) Sort(Dictionary<long, CodeRow> codes, Dictionary<long, DefinitionRow> definitions)
    {
        var own = codes.Values.Where(c => !IsStandard(c.Code) && !definitions.ContainsKey(c.Category)).ToList();
        foreach (var code in own)
        {
            codes[code.CodeNum] = code with { Category = Category };
        }

        if (own.Count > 0)
        {
            definitions[Category] = new(Category, DefinitionRow.ProcedureCategories, "Practice’s own", false);
        }

        return (codes, definitions);
    }

    static bool IsStandard(string code) => code is ['D', _, _, _, _] && code.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
