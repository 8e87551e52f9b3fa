using System.Text.Json;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What an import takes over, leaves for review and marks as gone, and how things were before.</summary>
sealed class News
{
    readonly List<(ImportBefore Before, Func<int> Version)> befores = [];

    public List<ImportChange> Changes { get; } = [];
    public AsRead Read { get; } = new();

    public int Count(ChangeFate fate) => Changes.Count(change => change.Fate == fate);

    public void Add(Patient patient, int? caseId, string what, string from, string to, ChangeFate fate = ChangeFate.Taken) => Changes.Add(new()
    {
        PatientId = patient.Id, CaseId = caseId, Name = patient.FullName, What = what, From = from, To = to, Fate = fate,
    });

    public void Gone(Patient patient, int? caseId, string what) => Add(patient, caseId, what, "", "No longer in the practice system", ChangeFate.Gone);

    public void Before(string table, int id, object state, Func<int> version) =>
        befores.Add((new() { Table = table, RowId = id, State = JsonSerializer.Serialize(state) }, version));

    /// <summary>After all is saved, so that the versions are those that stay.</summary>
    public void WriteInto(ImportRun run)
    {
        foreach (var (before, version) in befores)
        {
            before.VersionAfter = version();
            run.Befores.Add(before);
        }

        run.Changes.AddRange(Changes);
        (run.Changed, run.ForReview, run.Gone) = (Count(ChangeFate.Taken), Count(ChangeFate.ForReview), Count(ChangeFate.Gone));
    }
}
