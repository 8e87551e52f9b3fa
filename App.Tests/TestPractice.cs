using System.Security.Claims;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseAcceptance.Tests;

/// <summary>A practice with real handlers on a real SQLite file in its own folder, and a clock that the test moves.
/// It opens on Tuesday, March 10, 2026 at 9:00 AM in Ohio.</summary>
public sealed class TestPractice : IAsyncDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("practice-").FullName;
    readonly ServiceProvider services;

    TestPractice()
    {
        var collection = new ServiceCollection();
        AddTo(collection);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 10, 13, 0, 0, TimeSpan.Zero));
    public int ActingAs { get; set; }
    public Person Marisol { get; private set; } = null!;
    public Person Dana { get; private set; } = null!;
    public Person DrRaman { get; private set; } = null!;
    public Provider Raman { get; private set; } = null!;
    public Provider Aldridge { get; private set; } = null!;
    public Operatory Chair1 { get; private set; } = null!;
    public Operatory Chair2 { get; private set; } = null!;

    public IServiceProvider Services => services;
    public string Folder => folder;
    public PracticeClock Time => services.GetRequiredService<PracticeClock>();
    public LiveChanges Changes => services.GetRequiredService<LiveChanges>();
    public Stamp Stamp => Time.Stamp(ActingAs);

    /// <summary>Gives a component under test the same practice, person and clock.</summary>
    public void AddTo(IServiceCollection collection)
    {
        Configure(collection, folder, Clock);
        collection.AddScoped<AuthenticationStateProvider>(_ => new SignedIn(() => ActingAs));
    }

    public static void Configure(IServiceCollection collection, string folder, TimeProvider clock)
    {
        collection.AddLogging();
        collection.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = folder }).Build());
        collection.AddPractice();
        collection.AddSingleton(clock);
    }

    public static async Task<TestPractice> Open()
    {
        var practice = await Unopened();
        await practice.Staff();
        return practice;
    }

    /// <summary>A file in which nobody has set up a practice yet.</summary>
    public static async Task<TestPractice> Unopened()
    {
        var practice = new TestPractice();
        await practice.services.GetRequiredService<PracticeFile>().Prepare();
        return practice;
    }

    /// <summary>Sends a command or query as the person in <see cref="ActingAs"/>, in a scope of its own.</summary>
    public async Task<T> Send<T>(IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async Task<T> Read<T>(Func<PracticeDb, Task<T>> read)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync();
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

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    async Task Staff()
    {
        await Keep(new Practice { Name = "Juniper Street Dental", TimeZone = "America/New_York" });
        Raman = await Keep(new Provider { Name = "Dr. Raman", Initials = "PR", Tint = 0 });
        Aldridge = await Keep(new Provider { Name = "Dr. Aldridge", Initials = "TA", Tint = 1 });
        Chair1 = await Keep(new Operatory { Name = "Chair 1", Position = 1 });
        Chair2 = await Keep(new Operatory { Name = "Chair 2", Position = 2 });
        Marisol = await Keep(new Person { Name = "Marisol Vega", Role = Role.Coordinator });
        Dana = await Keep(new Person { Name = "Dana Whitlock", Role = Role.Manager });
        DrRaman = await Keep(new Person { Name = "Dr. Priya Raman", Role = Role.Dentist, ProviderId = Raman.Id });
        services.GetRequiredService<PracticeBook>().Forget();
        ActingAs = Marisol.Id;
    }

    sealed class SignedIn(Func<int> person) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(
            new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, $"{person()}")], "test"))));
    }
}
