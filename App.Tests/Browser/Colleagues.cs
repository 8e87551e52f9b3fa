using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.FollowUp;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Browser;

/// <summary>What somebody does elsewhere in the practice, through the commands that people use.</summary>
static class Colleagues
{
    public static async Task Does(this JuniperStreet practice, Person who, IRequest<Result> command)
    {
        await using var scope = practice.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(who.Id);
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
        Assert.True(result.IsDone, result.Message);
    }

    public static async Task<Case> AcceptedCase(this JuniperStreet practice, string first, string last)
    {
        var plan = await practice.NewCase(await practice.NewPatient(first, last));
        await practice.Does(practice.Marisol, new AcceptCase.Command(plan.Id, null, plan.Lines(), AcceptedHow.InOffice, null, ""));
        return plan;
    }

    /// <summary>Booked for this hour of today.</summary>
    public static async Task<Case> BookedCase(this JuniperStreet practice, string first, string last, int hour)
    {
        var plan = await practice.AcceptedCase(first, last);
        var time = new VisitTime(practice.Time.Today.ToDateTime(new(hour, 0)), 30, practice.Chair1.Id, practice.Raman.Id);
        await practice.Does(practice.Marisol, new BookAppointment.Command(plan.Id, null, plan.Lines(), time));
        return await practice.Case(plan.Id);
    }

    public static async Task<Case> TreatedCase(this JuniperStreet practice, string first, string last, int hour)
    {
        var plan = await practice.BookedCase(first, last, hour);
        await practice.Does(practice.Marisol, new MarkVisitDone.Command(plan.Id, null, plan.Visits[0].Id, plan.Lines()));
        return plan;
    }

    public static async Task<Case> CheckedInCase(this JuniperStreet practice, string first, string last, int hour)
    {
        var plan = await practice.TreatedCase(first, last, hour);
        await practice.Does(practice.Marisol, new LogCheckIn.Command(plan.Id, null, CheckInResult.FeelingWell, ""));
        return plan;
    }

    static List<int> Lines(this Case plan) => [.. plan.Procedures.Select(line => line.Id)];
}
