namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Why a file can not be read at all, as a sentence for the person who exported it.</summary>
sealed class UnreadableFile(string reason) : Exception(reason)
{
    public static void When(bool isSo, string reason)
    {
        if (isSo)
        {
            throw new UnreadableFile(reason);
        }
    }
}
