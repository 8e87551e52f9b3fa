using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data.Demo;

/// <summary>Fills a file with an invented practice: two years of cases, told through the real verbs, and a day to look at.</summary>
public sealed class DemoPractice(IDbContextFactory<PracticeDb> databases, PracticeClock clock)
{
    const int Batch = 250;
    const string TimeZone = "America/New_York";

    public static Practice NewPractice(DateTime utc)
    {
        var day = new DemoDay(utc, TimeZone);
        return new() { Name = "Juniper Street Dental", TimeZone = TimeZone, IsDemo = true, WorkDays = day.Week.Days, OpensAt = day.Opens, ClosesAt = day.Closes };
    }

    /// <param name="check">Refuses when the practice that is there must stay.</param>
    public async Task Create(DemoSize size, Action<Practice?> check, IProgress<int>? progress, CancellationToken cancellation)
    {
        var day = new DemoDay(clock.Now, TimeZone);
        DemoStaff staff = null!;
        await using (var db = await databases.CreateDbContextAsync(cancellation))
        {
            await EmptyFile.Clear(db, check, async empty => staff = await DemoStaff.Hire(empty, size, NewPractice(clock.Now)), cancellation);
        }

        var patients = await Register(size, day, cancellation);
        var scene = new DemoScene(day, staff, new(day, staff), new(staff));
        var (told, events) = (0, new Counter());
        foreach (var drafts in new DemoDrafts(size, day).Make().Chunk(Batch))
        {
            await using var db = await Quick(cancellation);
            await Tell(db, scene, drafts, patients, size, events);
            progress?.Report(told += drafts.Length);
        }

        await Finish(staff, day, cancellation);
    }

    async Task<IReadOnlyList<Patient>> Register(DemoSize size, DemoDay day, CancellationToken cancellation)
    {
        var random = new Random(size.Seed);
        var patients = Enumerable.Range(0, (size.Open + size.Closed) * 4 / 7 + 1).Select(n => DemoPatients.Invent(n, day, random)).ToList();
        foreach (var some in patients.Chunk(Batch * 8))
        {
            await using var db = await Quick(cancellation);
            db.Patients.AddRange(some);
            await db.SaveChangesAsync(cancellation);
        }

        return patients;
    }

    static async Task Tell(PracticeDb db, DemoScene scene, IEnumerable<DemoDraft> drafts, IReadOnlyList<Patient> patients, DemoSize size, Counter events)
    {
        foreach (var draft in drafts)
        {
            var random = new Random(unchecked(size.Seed * 1_000_003 + draft.Number));
            var patient = patients[draft.Number < patients.Count ? draft.Number : random.Next(patients.Count)];
            var recall = patient.RecallDueOn;
            if (db.Entry(patient).State == EntityState.Detached)
            {
                db.Attach(patient);
            }

            var plan = scene.Tell(draft, patient, random).Plan;
            Number(db, plan, events);
            db.Cases.Add(plan);
            if (patient.RecallDueOn != recall)
            {
                db.Entry(patient).State = EntityState.Modified;
            }
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Events are numbered in the order in which they happened; left to itself, the database would take those with a visit last.</summary>
    static void Number(PracticeDb db, Case plan, Counter events)
    {
        var splitOff = plan.Events.Select(e => e.OtherCase).OfType<Case>().SelectMany(other => other.Events);
        foreach (var happened in plan.Events.Concat(splitOff))
        {
            db.Entry(happened).Property(e => e.Id).CurrentValue = ++events.Last;
        }
    }

    sealed class Counter
    {
        public int Last { get; set; }
    }

    /// <summary>What people saw last, so that only what colleagues did since shows as changed; then every open page looks again.</summary>
    async Task Finish(DemoStaff staff, DemoDay day, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var (now, lately) = (clock.Now, day.Stamp(null, day.Now.AddHours(-3)).At);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO Seen (PersonId, CaseId, At) SELECT p.Id, c.Id, {now} FROM Cases c, People p
            WHERE c.Outcome IS NULL AND p.Id IN ({staff.Marisol.Id}, {staff.Theo.Id}, {staff.Dana.Id})
            AND NOT (c.LastChangedAt > {lately} AND c.LastChangedById <> p.Id)
            """, cancellation);

        // A case is found by its number too, which it has only now.
        await db.Database.ExecuteSqlAsync($"UPDATE Cases SET SearchKey = substr(SearchKey, 1, length(SearchKey) - 1) || Id WHERE SearchKey LIKE '% 0'", cancellation);
        await Announcement.Raise(db, cancellation);
    }

    /// <summary>A context for many new rows at once: nothing to compare, and the disk is waited for at checkpoints only.</summary>
    async Task<PracticeDb> Quick(CancellationToken cancellation)
    {
        var db = await databases.CreateDbContextAsync(cancellation);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=NORMAL", cancellation);
        return db;
    }
}
