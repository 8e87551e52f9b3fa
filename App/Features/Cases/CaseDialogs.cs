using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace CaseAcceptance.Features.Cases;

/// <summary>Opens the dialog that an act on a case asks for; true when it was saved.</summary>
public sealed class CaseDialogs(IDialogService dialogs, IMediator mediator, CommandSender sender)
{
    static readonly DialogOptions Plain = new() { MaxWidth = MaxWidth.False, BackdropClick = false, CloseOnEscapeKey = false };

    public Task<bool> Act(int caseId, Act act) => Task.FromResult(false);

    public async Task<bool> Accept(int caseId, IReadOnlyCollection<int>? ticked = null)
    {
        var closed = await Open<AcceptDialog>(caseId, new() { ["Ticked"] = ticked });
        return closed switch
        {
            null => false,
            Then.Stop => true,
            _ => await Book(caseId) || true,
        };
    }

    public Task<bool> Book(int caseId) => Task.FromResult(false);

    enum Then
    {
        Stop,
        GoOn,
    }

    /// <summary>How it was saved; null when it was not.</summary>
    async Task<Then?> Open<TDialog>(int caseId, Dictionary<string, object?>? more = null)
        where TDialog : IComponent
    {
        if (await mediator.Send(new LookAtCase.Query(caseId)) is not { } found)
        {
            sender.Say("This case is not available.");
            return null;
        }

        var parameters = new DialogParameters { ["Case"] = found };
        foreach (var (name, value) in more ?? [])
        {
            parameters.Add(name, value);
        }

        var dialog = await dialogs.ShowAsync<TDialog>(null, parameters, Plain);
        return await dialog.Result is { Canceled: false, Data: bool isMain } ? isMain ? Then.GoOn : Then.Stop : null;
    }

    public Task<bool> BookNextVisit(int caseId) => Task.FromResult(false);

    public Task<bool> Reschedule(int caseId, int visitId) => Task.FromResult(false);

    public Task<bool> MarkVisitDone(int caseId, int? visitId = null) => Task.FromResult(false);

    public Task<bool> MarkVisitMissed(int caseId, int? visitId = null) => Task.FromResult(false);

    public Task<bool> CancelVisit(int caseId, int? visitId = null) => Task.FromResult(false);

    public Task<bool> UndoAcceptance(int caseId) => Task.FromResult(false);

    public Task<bool> LogCheckIn(int caseId) => Task.FromResult(false);

    public Task<bool> Close(int caseId) => Task.FromResult(false);

    public Task<bool> Decline(int caseId) => Task.FromResult(false);

    public Task<bool> Defer(int caseId) => Task.FromResult(false);

    /// <summary>Referred, expired or entered in error.</summary>
    public Task<bool> End(int caseId) => Task.FromResult(false);

    public Task<bool> Reopen(int caseId) => Task.FromResult(false);

    public Task<bool> LogContact(int caseId) => Task.FromResult(false);

    public Task<bool> SetNextAction(int caseId) => Task.FromResult(false);

    public Task<bool> NewCase(int? patientId = null) => Task.FromResult(false);
}
