using MediatR;

namespace CaseAcceptance.Shared;

/// <summary>The one way a component acts. Announces what was done, with Undo where there is one, and says how it ended.</summary>
public sealed class CommandSender(IMediator mediator, Messages messages, Func<int, int, IRequest<Result>> undo)
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

    public void Say(string message) => messages.Say(new(message));

    void Announce(Result result) => messages.Say(result is { StepId: { } step, CaseId: { } caseId }
        ? new(result.Message) { Action = "Undo", Act = () => Act(undo(caseId, step)), Stays = TimeSpan.FromSeconds(10) }
        : new(result.Message));
}
