using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>Follows what the source says differently from last time. The check does the same and saves nothing, so that the
/// import does what the check has said.</summary>
/// <param name="ids">The lists with what this import adds to them; the check adds nothing.</param>
sealed class FollowSource(PracticeDb db, ImportPlan plan, Differences found, Stamp stamp, Func<DateOnly, Stamp> on, Steps steps, ListIds? ids = null)
{
    public const string Cases = "Cases", Visits = "Appointments";
    const int Batch = 200;
    readonly News news = new();

    public async Task<News> Run(CancellationToken stop)
    {
        if (found.IsEmpty)
        {
            return news;
        }

        await new FollowPatients(db, news, plan).Run(found.Patients, stop);
        var lists = ids ?? await ListIds.Here(db, plan.Export, stop);
        var visits = await WantedVisits(lists, stop);

        // Before the cases, of which one may take such a visit.
        await OtherVisits(lists, stop);
        var lines = found.Lines.ToLookup(line => line.CaseId!.Value);
        var ofCases = found.Visits.Where(v => v.CaseId is not null).ToLookup(v => v.CaseId!.Value);
        var cases = lines.Select(g => g.Key).Union(ofCases.Select(g => g.Key)).Order().ToList();
        steps.Begin(cases.Count);
        foreach (var some in cases.Chunk(Batch))
        {
            foreach (var one in await CaseWriter.Whole(db).Where(c => EF.Parameter(some).Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(stop))
            {
                Follow(one, lines[one.Id], ofCases[one.Id], new(one, plan, lists, visits, news, stamp, on));
                steps.Did();
            }
        }

        return news;
    }

    void Follow(Case one, IEnumerable<Differing<ProcedureFact>> lines, IEnumerable<Differing<VisitRow>> visits, CaseNews told)
    {
        news.Read.Add(one);
        var was = CaseBefore.Of(one);
        foreach (var visit in visits)
        {
            told.Visit(one.Visits.Find(v => v.Id == visit.Id)!, visit.Row);
        }

        foreach (var line in lines)
        {
            told.Line(one.Procedures.Find(p => p.Id == line.Id)!, line.Row);
        }

        if (told.Follow() is { } rest)
        {
            db.Cases.Add(rest);
        }

        news.Before(Cases, one.Id, was with { Joined = told.Joined }, () => one.Version);
    }

    /// <summary>The appointments on which lines hang now: those that are here, and new ones. One that comes with a new case is that case's.</summary>
    async Task<Dictionary<long, Appointment>> WantedVisits(ListIds lists, CancellationToken stop)
    {
        var coming = plan.Cases.SelectMany(c => c.Visits).Select(v => v.AptNum).ToHashSet();
        var wanted = found.Lines.Select(line => line.Row?.Booked).OfType<VisitRow>().Where(v => plan.Rules.IsBooked(v) && !coming.Contains(v.AptNum)).DistinctBy(v => v.AptNum).ToDictionary(v => SourceKey.Of(v.AptNum));
        var visits = new Dictionary<long, Appointment>();
        foreach (var keys in wanted.Keys.Chunk(Batch))
        {
            foreach (var here in await db.Appointments.Include(v => v.Procedures).Where(v => EF.Parameter(keys).Contains(v.SourceKey!)).ToListAsync(stop))
            {
                visits[wanted[here.SourceKey!].AptNum] = here;
                news.Read.Add(here);
            }
        }

        var patients = new Dictionary<string, int>();
        foreach (var keys in wanted.Values.Where(v => !visits.ContainsKey(v.AptNum)).Select(v => SourceKey.Of(v.PatNum)).Distinct().Chunk(Batch))
        {
            foreach (var patient in await db.Patients.Where(p => EF.Parameter(keys).Contains(p.SourceKey!)).Select(p => new { p.SourceKey, p.Id }).ToListAsync(stop))
            {
                patients[patient.SourceKey!] = patient.Id;
            }
        }

        foreach (var row in wanted.Values.Where(v => !visits.ContainsKey(v.AptNum) && patients.ContainsKey(SourceKey.Of(v.PatNum))))
        {
            var made = Appointment.Other(patients[SourceKey.Of(row.PatNum)], new(row.Start!.Value, Math.Clamp(row.Minutes, 5, 480), lists.Chair(row.OperatoryNum), lists.Provider(row.ProvNum)),
                AppointmentStatus.Booked, SourceKey.Of(row.AptNum));
            made.SourceSays = Said.Of(row);
            visits[row.AptNum] = made;
        }

        return visits;
    }

    async Task OtherVisits(ListIds lists, CancellationToken stop)
    {
        foreach (var some in found.Visits.Where(v => v.CaseId is null).Chunk(Batch))
        {
            var those = some.Select(v => v.Id).ToList();
            var here = await db.Appointments.Include(v => v.Patient).Where(v => EF.Parameter(those).Contains(v.Id)).ToDictionaryAsync(v => v.Id, stop);
            foreach (var one in some)
            {
                new OtherVisit(here[one.Id], news, stamp).Follow(one.Row, lists, plan.Rules.AsOf);
            }
        }
    }
}
