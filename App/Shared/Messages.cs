namespace CaseAcceptance.Shared;

/// <summary>What one person's screen says at its lower edge, one at a time: the newest, so that an Undo is never that of an older act.</summary>
public sealed class Messages
{
    public event Action? Changed;

    public Message? Now { get; private set; }

    public void Say(Message message)
    {
        Now = message;
        Changed?.Invoke();
    }

    /// <summary>Nothing happens where a newer one has taken its place.</summary>
    public void Close(Message message)
    {
        if (Now == message)
        {
            Now = null;
            Changed?.Invoke();
        }
    }
}
