namespace CaseAcceptance.Shared;

/// <summary>Somebody else changed the same thing since it was shown.</summary>
sealed class Conflict(string sentence, string theirs) : Exception(sentence)
{
    public string Theirs => theirs;
}
