namespace CaseAcceptance.Features.Import.Lists;

/// <summary>What the columns of a list mean, one for each, and what its words for a status mean.</summary>
public sealed record ListMapping(IReadOnlyList<ListRole> Roles, IReadOnlyDictionary<string, Standing> Standings)
{
    public int PlaceOf(ListRole role) => Roles.Index().Where(r => r.Item == role).Select(r => r.Index).DefaultIfEmpty(-1).First();

    public bool Has(ListRole role) => Roles.Contains(role);

    public ListMapping With(int column, ListRole role) => this with { Roles = [.. Roles.Index().Select(r => r.Index == column ? role : r.Item)] };

    public ListMapping With(string word, Standing standing) =>
        this with { Standings = new Dictionary<string, Standing>(Standings, StringComparer.OrdinalIgnoreCase) { [word] = standing } };

    public Standing StandingOf(string word) => word.Length == 0 ? Standing.Proposed : Standings.GetValueOrDefault(word, Lists.Standings.Guess(word) ?? Standing.Proposed);

    /// <summary>Why a list can not be read so, or null when it can.</summary>
    public string? Problem() =>
        Roles.Where(r => r != ListRole.LeftOut).GroupBy(r => r).FirstOrDefault(g => g.Count() > 1)?.Key is { } twice
            ? $"Two columns are chosen as {twice.InWords().ToLowerInvariant()}. Leave one of them out."
        : !Has(ListRole.Name) && !Has(ListRole.LastName) ? "Choose the column with the patient’s name."
        : !Has(ListRole.Fee) && !Has(ListRole.PatientPart) ? "Choose the column with the fee. Treatment without a fee does not become a case."
        : null;
}
