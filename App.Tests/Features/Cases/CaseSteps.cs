using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.FollowUp;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases;

/// <summary>Brings a case as far as a test needs it, through the commands that people use.</summary>
static class CaseSteps
{
    /// <summary>Thursday, March 12, 2026, in Ohio.</summary>
    public static readonly DateOnly Thursday = new(2026, 3, 12);

    public static async Task<Case> AcceptedCase(this TestPractice practice, Patient? patient = null)
    {
        var plan = await practice.NewCase(patient);
        await practice.Done(new AcceptCase.Command(plan.Id, null, [.. plan.Procedures.Select(p => p.Id)], AcceptedHow.InOffice, null, ""));
        return await practice.Case(plan.Id);
    }

    public static async Task<Case> BookedCase(this TestPractice practice, Patient? patient = null)
    {
        var plan = await practice.AcceptedCase(patient);
        await practice.Done(new BookAppointment.Command(plan.Id, null, [.. plan.Procedures.Select(p => p.Id)], practice.At(Thursday, 14)));
        return await practice.Case(plan.Id);
    }

    /// <summary>The visit took place and everything is finished; it is Thursday evening.</summary>
    public static async Task<Case> TreatedCase(this TestPractice practice)
    {
        var plan = await practice.BookedCase();
        practice.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(8));
        await practice.Done(new MarkVisitDone.Command(plan.Id, null, plan.Visits[0].Id, [.. plan.Procedures.Select(p => p.Id)]));
        return await practice.Case(plan.Id);
    }

    public static async Task<Case> CheckedInCase(this TestPractice practice)
    {
        var plan = await practice.TreatedCase();
        await practice.Done(new LogCheckIn.Command(plan.Id, null, CheckInResult.FeelingWell, ""));
        return await practice.Case(plan.Id);
    }

    public static VisitTime At(this TestPractice practice, DateOnly day, int hour, int minute = 0, Operatory? chair = null, Provider? provider = null) =>
        new(day.ToDateTime(new(hour, minute)), 90, (chair ?? practice.Chair2).Id, (provider ?? practice.Raman).Id);

    public static async Task<Result> Done(this TestPractice practice, MediatR.IRequest<Result> command)
    {
        var result = await practice.Send(command);
        Assert.True(result.IsDone, result.Message);
        return result;
    }

    public static async Task Refused(this TestPractice practice, MediatR.IRequest<Result> command, string why)
    {
        var result = await practice.Send(command);
        Assert.Equal((ResultKind.Refused, why), (result.Kind, result.Message));
    }
}
