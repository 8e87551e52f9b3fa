using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseAcceptance.Tests;

/// <summary>A practice with real handlers on a real SQLite file in its own folder, and a clock that the test moves.
/// It opens on Tuesday, March 10, 2026 at 9:00 AM in Ohio.</summary>
public sealed class TestPractice : JuniperStreet, IAsyncDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("practice-").FullName;
    readonly ServiceProvider services;

    [SetsRequiredMembers]
    TestPractice()
    {
        From = () => services!;
        var collection = new ServiceCollection();
        AddTo(collection);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 10, 13, 0, 0, TimeSpan.Zero));
    public string Folder => folder;

    /// <summary>The browser that people act through, where it matters which.</summary>
    public string? Session { get; set; }

    /// <summary>Gives a component under test the same practice, person and clock.</summary>
    public void AddTo(IServiceCollection collection)
    {
        Configure(collection, folder, Clock);
        collection.AddScoped<AuthenticationStateProvider>(_ => new InABrowser(() => Session is null ? ClaimsOf(ActingAs) : ClaimsOf(ActingAs).Append(new(SignedIn.Session, Session))));
    }

    public static void Configure(IServiceCollection collection, string folder, TimeProvider clock)
    {
        collection.AddLogging();
        collection.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = folder }).Build());
        collection.AddPractice();
        collection.AddSingleton(clock);
        collection.Configure<PasswordHasherOptions>(hashes => hashes.IterationCount = 1);
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

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    sealed class InABrowser(Func<IEnumerable<Claim>> claims) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(
            new ClaimsPrincipal(new ClaimsIdentity(claims(), "test"))));
    }
}
