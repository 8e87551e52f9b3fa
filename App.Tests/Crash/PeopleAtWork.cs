using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.FollowUp;
using CaseAcceptance.Features.Cases.NewCase;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseAcceptance.Tests.Crash;

/// <summary>Four people who work without a pause inside the real server. What a screen would confirm is a line on the console.</summary>
sealed class PeopleAtWork(IServiceScopeFactory scopes) : BackgroundService
{
    public const int People = 4;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, People).Select(_ => Task.Run(async () =>
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await Work();
            }
        }, stoppingToken)));

    /// <summary>A new patient with a plan of two treatments; one is accepted, the other splits off; then two calls.</summary>
    async Task Work()
    {
        var made = await Send("created", "", new CreateCase.Command { Patient = new("Ada", "Moss", null, ""), Lines = [Line("Crown"), Line("Filling")] });
        await Send("accepted", "", new AcceptCase.Command(made, null, [await FirstLine(made)], AcceptedHow.ByPhone, null, ""));
        for (var call = 0; call < 2; call++)
        {
            var note = $"{Guid.NewGuid():N}";
            await Send("noted", note, new LogContact.Command(made, null, ContactChannel.Call, ContactResult.Spoke, note, null));
        }
    }

    async Task<int> Send(string what, string note, IRequest<Result> command)
    {
        await using var scope = scopes.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<PracticeBook>().Now.People.First(person => person.Role == Role.Manager);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(manager.Id);
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
        Console.WriteLine(result.IsDone ? $"{what} {result.CaseId} {note}" : $"failed {result.Message}");
        return result.CaseId ?? 0;
    }

    async Task<int> FirstLine(int caseId)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync();
        return await db.Procedures.Where(line => line.CaseId == caseId).Select(line => line.Id).FirstAsync();
    }

    static PlannedLine Line(string name) => new()
    {
        TypeId = null, Name = name, Site = "Tooth 19", Figures = new(Money.Of(1340), Money.Zero, Money.Of(670)), Minutes = 60, CountsAsTreatment = true,
    };
}
