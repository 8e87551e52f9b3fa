namespace CaseAcceptance.Domain;

/// <summary>A step that is not possible now. The message is a sentence the coordinator can act on.</summary>
public sealed class Refusal(string sentence) : Exception(sentence)
{
    public static void When(bool wrong, string sentence)
    {
        if (wrong)
        {
            throw new Refusal(sentence);
        }
    }
}
