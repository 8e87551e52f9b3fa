using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.People;

/// <summary>Whoever was there gives the password, and finds the screen as it was left.</summary>
static class UnlockScreen
{
    [Needs(May.Anyone)]
    public sealed record Command(string? Password) : IRequest<Result>;

    sealed class Handler(CurrentUser user, Sessions sessions, PracticeBook book, LiveChanges changes, IMediator mediator) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var (me, session) = (await user.Get(), await user.Session() ?? throw new NotAllowed());
            await CheckOwnPassword.Must(mediator, book, me, request.Password, cancellationToken);
            sessions.Unlock(session);
            AuditNote.Say(AuditKind.SignIn, me.Id);
            changes.Ring();
            return Result.Done();
        }
    }
}
