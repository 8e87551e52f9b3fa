using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace CaseAcceptance.Features.Cases;

public enum Saved
{
    Not,
    Yes,

    /// <summary>With the button that goes on to the next step.</summary>
    AndGoOn,
}

[Flags]
public enum Stages
{
    None = 0,
    Exam = 1 << Stage.Exam,
    Accepted = 1 << Stage.Accepted,
    Scheduled = 1 << Stage.Scheduled,
    FollowedUp = 1 << Stage.FollowedUp,
    Any = Exam | Accepted | Scheduled | FollowedUp,
}

/// <summary>Looks at the case as it is now, and opens a dialog on it, or says why not.</summary>
public sealed class OpenDialog(IDialogService dialogs, IMediator mediator, CommandSender sender)
{
    static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.False, BackdropClick = false, CloseOnEscapeKey = false };

    public async Task<Saved> Open<TDialog>(int caseId, Stages stages, string notNow, Dictionary<string, object?>? more = null)
        where TDialog : IComponent
    {
        var found = await mediator.Send(new LookAtCase.Query(caseId));
        if ((WhyNot(found) ?? (stages.HasFlag((Stages)(1 << (int)found!.Stage)) ? null : notNow)) is { } why)
        {
            sender.Say(why);
            return Saved.Not;
        }

        return await Show<TDialog>(new(more ?? []) { ["Case"] = found });
    }

    /// <param name="visitId">Null for the next one.</param>
    public async Task<Saved> OpenVisit<TDialog>(int caseId, int? visitId)
        where TDialog : IComponent
    {
        var found = await mediator.Send(new LookAtCase.Query(caseId));
        if ((WhyNot(found) ?? (found!.Visits.Any(visit => visit.Id == (visitId ?? visit.Id)) ? null : "This visit is not open any more.")) is { } why)
        {
            sender.Say(why);
            return Saved.Not;
        }

        return await Show<TDialog>(new() { ["Case"] = found, ["VisitId"] = visitId ?? found!.Visits[0].Id });
    }

    public async Task<Saved> Show<TDialog>(Dictionary<string, object?> values)
        where TDialog : IComponent
    {
        var parameters = new DialogParameters();
        foreach (var (name, value) in values)
        {
            parameters.Add(name, value);
        }

        var dialog = await dialogs.ShowAsync<TDialog>(null, parameters, Options);
        return await dialog.Result is { Canceled: false, Data: bool isMain } ? isMain ? Saved.AndGoOn : Saved.Yes : Saved.Not;
    }

    static string? WhyNot(CaseBrief? found) =>
        found is null ? "This case is not available." : found.Outcome is not null ? "This case is closed. Reopen it first." : null;
}
