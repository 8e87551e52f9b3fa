namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>What stays behind, counted by reason.</summary>
sealed class Skipped
{
    public const string Patient = "Patients";
    public const string Procedure = "Procedures";
    public const string Appointment = "Appointments";
    public const string Contact = "Contacts";
    public const string AlreadyHere = "Already here from an earlier import";
    readonly Dictionary<(string What, string Why), int> counts = [];

    public IEnumerable<(string What, string Why, int Count)> Reasons => counts.Select(c => (c.Key.What, c.Key.Why, c.Value));

    public void Count(string what, string why, int count = 1)
    {
        if (count > 0)
        {
            counts[(what, why)] = counts.GetValueOrDefault((what, why)) + count;
        }
    }

    /// <summary>The rows that are new; the others are counted.</summary>
    public List<T> Known<T>(string what, List<T> rows, Func<T, bool> isKnown)
    {
        var found = rows.FindAll(row => !isKnown(row));
        Count(what, AlreadyHere, rows.Count - found.Count);
        return found;
    }
}
