using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.Closing;
using CaseAcceptance.Features.Cases.FollowUp;
using CaseAcceptance.Features.Cases.NewCase;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace CaseAcceptance.Features.Cases;

/// <summary>Opens the dialog that an act on a case asks for; true when it was saved.</summary>
public sealed class CaseDialogs(OpenDialog dialog, IMediator mediator, CommandSender sender, CurrentUser user)
{
    public Task<bool> Act(int caseId, Act act) => act switch
    {
        Domain.Act.RecordAcceptance => Accept(caseId),
        Domain.Act.UndoAcceptance or Domain.Act.CancelVisitAndUndoAcceptance => UndoAcceptance(caseId),
        Domain.Act.BookAppointment => Book(caseId),
        Domain.Act.CancelVisit => CancelVisit(caseId),
        Domain.Act.MarkVisitDone => MarkVisitDone(caseId),
        Domain.Act.BookNextVisit => BookNextVisit(caseId),
        _ => Task.FromResult(false),
    };

    public async Task<bool> Accept(int caseId, IReadOnlyCollection<int>? ticked = null)
    {
        var saved = await dialog.Open<AcceptDialog>(caseId, Stages.Exam, "Acceptance is already recorded for this case.", new() { ["Ticked"] = ticked });
        if (saved == Saved.AndGoOn)
        {
            await Book(caseId);
        }

        return saved != Saved.Not;
    }

    public Task<bool> UndoAcceptance(int caseId) =>
        Open<UndoAcceptanceDialog>(caseId, Stages.Accepted | Stages.Scheduled, "There is no acceptance to undo.");

    public Task<bool> Book(int caseId) =>
        Open<BookDialog>(caseId, Stages.Accepted | Stages.Scheduled, "Record acceptance first.");

    public Task<bool> BookNextVisit(int caseId) =>
        Open<BookNextDialog>(caseId, Stages.Accepted | Stages.Scheduled | Stages.FollowedUp, "Record acceptance first.");

    public Task<bool> Reschedule(int caseId, int visitId) => OpenVisit<RescheduleDialog>(caseId, visitId);

    public Task<bool> MarkVisitDone(int caseId, int? visitId = null) => OpenVisit<VisitDoneDialog>(caseId, visitId);

    public Task<bool> MarkVisitMissed(int caseId, int? visitId = null) => OpenVisit<VisitMissedDialog>(caseId, visitId);

    public Task<bool> CancelVisit(int caseId, int? visitId = null) => OpenVisit<CancelVisitDialog>(caseId, visitId);

    public Task<bool> LogCheckIn(int caseId) => Open<CheckInDialog>(caseId, Stages.FollowedUp, "The visit comes first.");

    public Task<bool> Close(int caseId) => Open<CloseDialog>(caseId, Stages.FollowedUp, "The visit comes first.");

    public Task<bool> Decline(int caseId) =>
        Open<DeclineDialog>(caseId, Stages.Exam | Stages.Accepted, "A visit is booked. Cancel it first.");

    public Task<bool> Defer(int caseId) => Open<DeferDialog>(caseId);

    /// <summary>Referred, expired or entered in error.</summary>
    public Task<bool> End(int caseId) => Open<EndDialog>(caseId);

    public Task<bool> Reopen(int caseId) => sender.Act(new ReopenCase.Command(caseId));

    public Task<bool> LogContact(int caseId) => Open<ContactDialog>(caseId);

    public Task<bool> SetNextAction(int caseId) =>
        Open<NextDialog>(caseId, Stages.Exam | Stages.Accepted | Stages.FollowedUp, "A visit is booked. The visit is the next action.");

    public async Task<bool> NewCase(int? patientId = null)
    {
        var me = await user.Get();
        var patient = patientId is { } id ? await mediator.Send(new GetPatientToPlan.Query(id)) : null;
        return await dialog.Show<NewCaseDialog>(new() { ["Patient"] = patient, ["OwnerId"] = me.Id }) != Saved.Not;
    }

    /// <summary>Opens the dialog whose text was kept under this key, such as "accept/1042".</summary>
    public Task<bool> Continue(string key)
    {
        var parts = key.Split('/');
        var (caseId, visitId) = (Number(1), Number(2));
        return parts[0] switch
        {
            "new-case" => NewCase(),
            "accept" => Accept(caseId),
            "book" => Book(caseId),
            "next-visit" => BookNextVisit(caseId),
            "reschedule" => Reschedule(caseId, visitId),
            "visit-done" => MarkVisitDone(caseId),
            "visit-missed" => MarkVisitMissed(caseId),
            "cancel-visit" => CancelVisit(caseId),
            "check-in" => LogCheckIn(caseId),
            "close" => Close(caseId),
            "decline" => Decline(caseId),
            "defer" => Defer(caseId),
            "end" => End(caseId),
            "contact" => LogContact(caseId),
            "next" => SetNextAction(caseId),
            _ => Task.FromResult(false),
        };

        int Number(int part) => part < parts.Length && int.TryParse(parts[part], out var number) ? number : 0;
    }

    async Task<bool> Open<TDialog>(int caseId, Stages stages = Stages.Any, string notNow = "")
        where TDialog : IComponent =>
        await dialog.Open<TDialog>(caseId, stages, notNow) != Saved.Not;

    async Task<bool> OpenVisit<TDialog>(int caseId, int? visitId)
        where TDialog : IComponent =>
        await dialog.OpenVisit<TDialog>(caseId, visitId) != Saved.Not;
}
