using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Safety;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseAcceptance.Shared;

/// <summary>Runs a verb with the same services as the web server, but without it; it acts as the practice's manager.</summary>
static class Verb
{
    public static async Task<int> Run(Func<IServiceProvider, Task<Result>> act)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.KeepQuiet();
        builder.Services.AddPractice();
        builder.Services.AddScoped<AuthenticationStateProvider, NoBrowser>();
        using var host = builder.Build();
        await host.Services.GetRequiredService<PracticeFile>().Prepare();
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<FromWhere>().Address = FromWhere.CommandLine;
        var people = scope.ServiceProvider.GetRequiredService<PracticeBook>().Now.People;
        if (people.FirstOrDefault(person => person is { IsActive: true, Role: Role.Manager }) is { } manager)
        {
            scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(manager.Id);
        }

        var result = await act(scope.ServiceProvider);
        await (result.IsDone ? Console.Out : Console.Error).WriteLineAsync(result.Message);
        return result.IsDone ? 0 : 1;
    }

    sealed class NoBrowser : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new()));
    }
}
