using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.OpenDental;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>Takes over what the source changed about patients, field by field, where nobody has changed it here.</summary>
sealed class FollowPatients(PracticeDb db, News news, ImportPlan plan)
{
    public const string Table = "Patients";

    public async Task Run(IReadOnlyList<Differing<PatientRow>> found, CancellationToken stop)
    {
        foreach (var some in found.Chunk(500))
        {
            var ids = some.Select(one => one.Id).ToList();
            var here = await db.Patients.Where(p => EF.Parameter(ids).Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
            foreach (var one in some)
            {
                Follow(here[one.Id], one.Row);
            }
        }
    }

    void Follow(Patient ours, PatientRow? row)
    {
        news.Read.Add(ours);
        news.Before(Table, ours.Id, PatientBefore.Of(ours), () => ours.Version);
        if (row is null)
        {
            ours.GoneOn = plan.Rules.AsOf;
            Gone(ours);
            return;
        }

        var theirs = ListRows.Patient(row);
        var last = Said.Parts(ours.SourceSays, PatientFields.All.Count);
        foreach (var (field, index) in PatientFields.All.Select((field, index) => (field, index)))
        {
            // A patient who came before it was kept what the source said: what is here counts as what it said.
            var (here, there) = (field.Read(ours), field.Read(theirs));
            var before = last?[index] ?? there;
            if (there != before && there != here)
            {
                var take = here == before;
                news.Add(ours, null, field.Name, here, there, take ? ChangeFate.Taken : ChangeFate.ForReview);
                if (take)
                {
                    field.Write(ours, there);
                }
            }
        }

        (ours.SourceSays, ours.GoneOn) = (Said.Of(theirs), null);
        ours.Indexed();
    }

    /// <summary>What hangs on an entry that was merged there stays with it here; somebody looks.</summary>
    void Gone(Patient ours)
    {
        if (SourceKey.NumberOf(ours.SourceKey) is { } number && plan.Export.Merged.TryGetValue(number, out var into))
        {
            news.Add(ours, null, "Patient", "", $"Merged into {ListRows.Patient(plan.Export.Patients[into]).FullName} in the practice system", ChangeFate.ForReview);
        }
        else
        {
            news.Gone(ours, null, "Patient");
        }
    }
}

/// <summary>The fields of a patient before an import, in their order, and what the source had said.</summary>
sealed record PatientBefore(IReadOnlyList<string> Fields, string? SourceSays, DateOnly? GoneOn, int? Version = null)
{
    public static PatientBefore Of(Patient patient) => new([.. PatientFields.All.Select(f => f.Read(patient))], patient.SourceSays, patient.GoneOn, patient.Version);

    public void PutBack(Patient patient)
    {
        foreach (var (field, index) in PatientFields.All.Select((field, index) => (field, index)))
        {
            field.Write(patient, Fields[index]);
        }

        (patient.SourceSays, patient.GoneOn) = (SourceSays, GoneOn);
        patient.Indexed();

        // Untouched again, if it was; saving counts one up.
        patient.Version = Version is { } version && version != patient.Version ? version - 1 : patient.Version;
    }
}
