namespace CaseAcceptance.Features.Import.Reading;

/// <summary>A table that is known and kept out, because this program has no place for what it says.</summary>
/// <param name="words">What its rows are, for people.</param>
sealed class KeptTable(string name, string words, params string[] signs) : Table(name, signs, "", [])
{
    public string Words => words;
}
