using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Shared;

/// <summary>The one path of every change to a case: take turns, load, change, save, tell.</summary>
public sealed class CaseWriter(IDbContextFactory<PracticeDb> databases, WriteGate gate, CurrentUser user, PracticeClock clock, PracticeBook book, IMediator mediator)
{
    /// <param name="seen">The version that was on the person's screen, for a form that holds typed text.</param>
    public Task<Result> Change(int caseId, int? seen, string says, Action<CaseChange> change) =>
        Change(caseId, seen, opened =>
        {
            change(opened);
            return Task.FromResult(says);
        });

    /// <param name="change">Changes the case and returns what to announce.</param>
    public async Task<Result> Change(int caseId, int? seen, Func<CaseChange, Task<string>> change)
    {
        var by = await user.Get();
        CaseChange opened;
        string says;
        using (await gate.Enter())
        {
            await using var db = await databases.CreateDbContextAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var found = await Load(db, caseId);
            MustBeAsSeen(found, seen);
            opened = new(db, found, clock.Stamp(by.Id), by);
            says = await change(opened);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        await mediator.Publish(new CaseChanged(caseId));
        var step = opened.Case.Events.LastOrDefault();
        return Result.Done(says, opened.Case.Id, step is not null && opened.Case.CanUndo(step) && Permissions.AllowUndo(by, step.Kind) ? step.Id : null);
    }

    /// <param name="make">Makes a new case, with its patient when that one is new as well.</param>
    public async Task<Result> Create(string says, Func<PracticeDb, Stamp, Person, Task<Case>> make)
    {
        var by = await user.Get();
        Case made;
        using (await gate.Enter())
        {
            await using var db = await databases.CreateDbContextAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            made = await make(db, clock.Stamp(by.Id), by);
            db.Cases.Add(made);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        await mediator.Publish(new CaseChanged(made.Id));
        return Result.Done(says, made.Id);
    }

    public static async Task<Case> Load(PracticeDb db, int caseId) =>
        await Whole(db).FirstOrDefaultAsync(c => c.Id == caseId) ?? throw new Refusal("This case is not available.");

    /// <summary>Cases with all that their verbs look at.</summary>
    public static IQueryable<Case> Whole(PracticeDb db) =>
        WithPlan(db).Include(c => c.Contacts).Include(c => c.Events.OrderBy(e => e.Id));

    /// <summary>Cases with patient, procedures and visits.</summary>
    public static IQueryable<Case> WithPlan(PracticeDb db) =>
        db.Cases.AsSplitQuery()
            .Include(c => c.Patient)
            .Include(c => c.Procedures.OrderBy(p => p.Id)).ThenInclude(p => p.Appointments)
            .Include(c => c.Visits).ThenInclude(v => v.Operatory)
            .Include(c => c.Visits).ThenInclude(v => v.Provider);

    void MustBeAsSeen(Case found, int? seen)
    {
        if (seen is { } version && version != found.Version)
        {
            var who = book.Now.Person(found.LastChangedById)?.FirstName ?? "Someone";
            var last = found.Events[^1];
            throw new Conflict($"{who} changed this case at {Words.Time(clock.ToLocal(last.At))}. Your text is kept. Look once more, then save again.",
                $"{last.Kind.InWords()}. {last.Text}");
        }
    }
}

/// <summary>A case opened for change, with who and when.</summary>
public sealed record CaseChange(PracticeDb Db, Case Case, Stamp Stamp, Person By)
{
    /// <summary>The lines with these ids; refuses when one is gone.</summary>
    public IReadOnlyList<Procedure> Lines(IEnumerable<int> ids) => [.. ids.Distinct().Select(Line)];

    public Procedure Line(int id) => Case.Procedures.FirstOrDefault(p => p.Id == id)
        ?? throw new Refusal("The plan has changed. Look at it once more.");

    public Appointment Visit(int id) => Case.Visits.FirstOrDefault(v => v.Id == id)
        ?? throw new Refusal("This visit is no longer here. Look at it once more.");

    /// <summary>Open visits of that day, of anybody, to find clashes; read inside the writing transaction.</summary>
    public Task<List<Appointment>> VisitsAround(DateTime start)
    {
        // A day at the end of all days is refused afterwards, in words; there are no days around it.
        var (from, to) = start.Year is > 1 and < 9999 ? (start.Date.AddDays(-1), start.Date.AddDays(2)) : (start, start);
        return Db.Appointments.Include(v => v.Operatory).Include(v => v.Provider)
            .Where(v => v.Start >= from && v.Start < to)
            .Where(v => v.Status == AppointmentStatus.Booked || v.Status == AppointmentStatus.Confirmed)
            .ToListAsync();
    }
}
