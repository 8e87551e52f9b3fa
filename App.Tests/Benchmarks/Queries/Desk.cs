using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Benchmarks.Queries;

/// <summary>The real handlers on a file, in this process, used by the demo practice's coordinator.</summary>
sealed class Desk : IAsyncDisposable
{
    readonly ServiceProvider services;

    public Desk(string folder)
    {
        var collection = new ServiceCollection();
        TestPractice.Configure(collection, folder, TimeProvider.System);
        collection.AddScoped<AuthenticationStateProvider, NoBrowser>();
        services = collection.BuildServiceProvider();
    }

    public DateTime Now => services.GetRequiredService<PracticeClock>().Local;

    /// <summary>As after a change: nobody shares what was read before it.</summary>
    public async Task<T> Anew<T>(IRequest<T> request)
    {
        services.GetRequiredService<LiveChanges>().Ring();
        return await Send(request);
    }

    public async Task<T> Send<T>(IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(SeededFolder.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async Task<T> Read<T>(Func<PracticeDb, Task<T>> read)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync();
        return await read(db);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    sealed class NoBrowser : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new()));
    }
}
