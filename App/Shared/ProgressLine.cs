namespace CaseAcceptance.Shared;

/// <summary>How far a long act is, on one line that is written over and over. Only a terminal can do that; a file or a pipe gets nothing.</summary>
sealed class ProgressLine<T>(Func<T, string> says) : IProgress<T>, IDisposable
{
    bool hasBegun;

    public void Report(T value)
    {
        if (!Console.IsErrorRedirected)
        {
            hasBegun = true;
            Console.Error.Write($"\r{says(value)}");
        }
    }

    public void Dispose() => Console.Error.Write(hasBegun ? "\n" : "");
}
