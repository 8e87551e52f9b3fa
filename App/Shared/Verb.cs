using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Safety;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseAcceptance.Shared;

/// <summary>Runs a verb with the same services as the web server, but without it; it acts as the practice's manager.</summary>
static class Verb
{
    public static Task<int> Run(Func<IServiceProvider, Task<Result>> act) => RunOnFile(async services =>
    {
        await services.GetRequiredService<PracticeFile>().Prepare();
        var people = services.GetRequiredService<PracticeBook>().Now.People;
        if (people.FirstOrDefault(person => person is { IsActive: true, Role: Role.Manager }) is { } manager)
        {
            services.GetRequiredService<CurrentUser>().ActAs(manager.Id);
        }

        return await act(services);
    });

    /// <summary>For a verb about the file itself: nothing is opened, created or brought up to date before it.</summary>
    public static async Task<int> RunOnFile(Func<IServiceProvider, Task<Result>> act)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.KeepQuiet();
        builder.Services.AddPractice();
        builder.Services.AddScoped<AuthenticationStateProvider, NoBrowser>();
        using var host = builder.Build();
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<FromWhere>().Address = FromWhere.CommandLine;
        var result = await act(scope.ServiceProvider);

        // No server goes on here that would write what a busy disk did not take at once.
        await host.Services.GetRequiredService<AuditReads>().Flush();
        await (result.IsDone ? Console.Out : Console.Error).WriteLineAsync(result.Message);
        return result.IsDone ? 0 : 1;
    }

    sealed class NoBrowser : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new()));
    }
}
