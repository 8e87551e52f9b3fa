using System.Globalization;
using System.Security.Claims;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests;

/// <summary>Juniper Street Dental: the people, chairs and cases that tests tell about, kept in whatever file the services use.</summary>
public class JuniperStreet
{
    public const string Password = "a quiet morning by the river";

    // Computed once, as cheaply as the algorithm lets; what a real one costs is measured where it matters.
    static readonly string Hash = new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 1 })).HashPassword(null!, Password);

    public required Func<IServiceProvider> From { get; init; }
    public int ActingAs { get; set; }
    public Person Marisol { get; private set; } = null!;
    public Person Dana { get; private set; } = null!;
    public Person DrRaman { get; private set; } = null!;
    public Provider Raman { get; private set; } = null!;
    public Provider Aldridge { get; private set; } = null!;
    public Operatory Chair1 { get; private set; } = null!;
    public Operatory Chair2 { get; private set; } = null!;

    public IServiceProvider Services => From();
    public PracticeClock Time => Services.GetRequiredService<PracticeClock>();
    public LiveChanges Changes => Services.GetRequiredService<LiveChanges>();
    public Stamp Stamp => Time.Stamp(ActingAs);

    public async Task<T> Read<T>(Func<PracticeDb, Task<T>> read)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync();
        return await read(db);
    }

    public Task<Case> Case(int id) => Read(db => CaseWriter.Load(db, id));

    public async Task<T> Keep<T>(T entity)
        where T : class
    {
        await Read(async db =>
        {
            db.Update(entity);
            return await db.SaveChangesAsync();
        });
        return entity;
    }

    public Task<Patient> NewPatient(string first = "Eleanor", string last = "Briggs") =>
        Keep(new Patient { FirstName = first, LastName = last, Phone = "(614) 555-0142" }.Indexed());

    /// <summary>A case in Exam, kept, with a crown of $1,340 and a filling of $265 unless lines are given.</summary>
    public async Task<Case> NewCase(Patient? patient = null, params Procedure[] lines)
    {
        patient ??= await NewPatient();
        return await Read(async db =>
        {
            db.Attach(patient);
            var made = Planning.NewCase(patient, Marisol.Id, Raman.Id, lines.Length > 0 ? lines : [Line("Porcelain crown", 1340, 670), Line("Filling", 265)], null, null, Stamp);
            db.Cases.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
    }

    public static Procedure Line(string name, decimal fee, decimal insurance = 0, string site = "Tooth 19") =>
        new() { Name = name, Site = site, Figures = new(Money.Of(fee), Money.Zero, Money.Of(insurance)) };

    /// <summary>They sign in with their first name in small letters.</summary>
    public static string SignInName(string person) => person.Replace("Dr. ", "", StringComparison.Ordinal).Split(' ')[0].ToLowerInvariant();

    public async Task GiveAccount(Person person)
    {
        var account = Account.For(person.Id, SignInName(person.Name));
        account.PasswordHash = Hash;
        await Keep(account);
        Services.GetRequiredService<PracticeBook>().Forget();
    }

    public Task<Account> AccountOf(Person person) => Read(db => db.Accounts.AsNoTracking().SingleAsync(account => account.PersonId == person.Id));

    /// <summary>What the sign-in of this person says. Whoever has no account yet gets one.</summary>
    public Claim[] ClaimsOf(int personId)
    {
        using var db = Services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContext();
        var account = db.Accounts.SingleOrDefault(a => a.PersonId == personId);
        if (account is null && db.People.Any(person => person.Id == personId))
        {
            db.Accounts.Add(account = Account.For(personId, $"person {personId}"));
            db.SaveChanges();
            Services.GetRequiredService<PracticeBook>().Forget();
        }

        return [new(ClaimTypes.NameIdentifier, personId.ToString(CultureInfo.InvariantCulture)), new(SignedIn.Stamp, account?.SecurityStamp ?? "")];
    }

    public async Task Staff(int lockAfterMinutes = 10)
    {
        await Keep(new Practice { Name = "Juniper Street Dental", TimeZone = "America/New_York", LockAfterMinutes = lockAfterMinutes });
        Raman = await Keep(new Provider { Name = "Dr. Raman", Initials = "PR", Tint = 0 });
        Aldridge = await Keep(new Provider { Name = "Dr. Aldridge", Initials = "TA", Tint = 1 });
        Chair1 = await Keep(new Operatory { Name = "Chair 1", Position = 1 });
        Chair2 = await Keep(new Operatory { Name = "Chair 2", Position = 2 });
        Marisol = await Keep(new Person { Name = "Marisol Vega", Role = Role.Coordinator });
        Dana = await Keep(new Person { Name = "Dana Whitlock", Role = Role.Manager });
        DrRaman = await Keep(new Person { Name = "Dr. Priya Raman", Role = Role.Dentist, ProviderId = Raman.Id });
        foreach (var person in (Person[])[Marisol, Dana, DrRaman])
            await GiveAccount(person);
        ActingAs = Marisol.Id;
    }
}
