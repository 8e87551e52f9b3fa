using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data.Demo;

/// <summary>Fills a file with an invented practice: two years of cases, told through the real verbs, and a day to look at.</summary>
public sealed class DemoPractice(IDbContextFactory<PracticeDb> databases, PracticeClock clock)
{
    const int Batch = 500;
    const string TimeZone = "America/New_York";

    /// <param name="check">Refuses when the practice that is there must stay.</param>
    public async Task Create(DemoSize size, Action<Practice?> check, IProgress<int>? progress, CancellationToken cancellation)
    {
        var day = new DemoDay(clock.Now, TimeZone);
        var practice = new Practice
        {
            Name = "Juniper Street Dental", TimeZone = TimeZone, IsDemo = true, WorkDays = day.Week.Days, OpensAt = day.Opens, ClosesAt = day.Closes,
        };
        DemoStaff staff = null!;
        await using (var empty = await databases.CreateDbContextAsync(cancellation))
        {
            await EmptyFile.Clear(empty, check, async db => staff = await DemoStaff.Hire(db, size, practice), cancellation);
        }

        // For many new rows at once the disk is waited for at checkpoints only.
        await using var file = await databases.CreateDbContextAsync(cancellation);
        await file.Database.OpenConnectionAsync(cancellation);
        await file.Database.ExecuteSqlRawAsync("PRAGMA synchronous=NORMAL", cancellation);
        var patients = await Register(file, size, day, cancellation);
        await Tell(file, size, new(day, staff, new(day, staff), new(staff)), patients, progress, cancellation);
        await Finish(file, staff, day, cancellation);
    }

    static async Task<IReadOnlyList<Patient>> Register(PracticeDb db, DemoSize size, DemoDay day, CancellationToken cancellation)
    {
        var (random, rows) = (new Random(size.Seed), new Rows<Patient>(db));
        var patients = Enumerable.Range(0, (size.Open + size.Closed) * 4 / 7 + 1).Select(n => DemoPatients.Invent(n, day, random)).ToList();
        await db.Database.ExecuteSqlRawAsync("BEGIN IMMEDIATE", cancellation);
        foreach (var patient in patients)
        {
            rows.Add(patient);
        }

        await db.Database.ExecuteSqlRawAsync("COMMIT", cancellation);
        return patients;
    }

    static async Task Tell(PracticeDb db, DemoSize size, DemoScene scene, IReadOnlyList<Patient> patients, IProgress<int>? progress, CancellationToken cancellation)
    {
        var (told, rows) = (0, new WholeCases(db));
        foreach (var drafts in new DemoDrafts(size, scene.Day).Make().Chunk(Batch))
        {
            await db.Database.ExecuteSqlRawAsync("BEGIN IMMEDIATE", cancellation);
            foreach (var draft in drafts)
            {
                var random = new Random(unchecked(size.Seed * 1_000_003 + draft.Number));
                var patient = patients[draft.Number < patients.Count ? draft.Number : random.Next(patients.Count)];
                rows.Write(scene.Tell(draft, patient, random).Plan);
            }

            await db.Database.ExecuteSqlRawAsync("COMMIT", cancellation);
            progress?.Report(told += drafts.Length);
        }
    }

    /// <summary>What people saw last, so that only what colleagues did since shows as changed; then every open page looks again.</summary>
    async Task Finish(PracticeDb db, DemoStaff staff, DemoDay day, CancellationToken cancellation)
    {
        var (now, lately) = (clock.Now, day.Stamp(null, day.Now.AddHours(-3)).At);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO Seen (PersonId, CaseId, At) SELECT p.Id, c.Id, {now} FROM Cases c, People p
            WHERE c.Outcome IS NULL AND p.Id IN ({staff.Marisol.Id}, {staff.Theo.Id}, {staff.Dana.Id})
            AND NOT (c.LastChangedAt > {lately} AND c.LastChangedById <> p.Id)
            """, cancellation);
        await Announcement.Raise(db, cancellation);
    }
}
