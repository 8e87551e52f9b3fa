using MediatR;
using MudBlazor;

namespace CaseAcceptance.Shared;

/// <summary>The one way a component acts. Announces what was done, with Undo where there is one, and says how it ended.</summary>
public sealed class CommandSender(IMediator mediator, ISnackbar messages, Func<int, int, IRequest<Result>> undo)
{
    /// <summary>For dialogs: they show a refusal themselves and stay open with their text.</summary>
    public async Task<Result> Send(IRequest<Result> command)
    {
        var result = await mediator.Send(command);
        if (result.IsDone && result.Message.Length > 0)
        {
            Announce(result);
        }

        return result;
    }

    /// <summary>For one-press acts: a refusal is shown as a message.</summary>
    public async Task<bool> Act(IRequest<Result> command)
    {
        var result = await Send(command);
        if (!result.IsDone)
        {
            Say(result.Message);
        }

        return result.IsDone;
    }

    public void Say(string message) => Show(message, null);

    void Announce(Result result) => Show(result.Message, options =>
    {
        if (result is { StepId: { } step, CaseId: { } caseId })
        {
            // A message with an action stays until it is pressed, unless told otherwise.
            options.RequireInteraction = false;
            options.Action = "Undo";
            options.VisibleStateDuration = 10_000;
            options.OnClick = _ => Act(undo(caseId, step));
        }
    });

    /// <summary>One message at a time: the newest, so that its Undo is never that of an older act.</summary>
    void Show(string message, Action<SnackbarOptions>? configure)
    {
        messages.Clear();
        messages.Add(message, Severity.Normal, configure);
    }
}
