using System.Reflection;
using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Safety;

/// <summary>Every request passes here before it is asked whether it is permitted, so that refusals are written down as well.
/// A change is written by its own transaction (<see cref="AuditOnCommit"/>), a look in batches, the rest right after.</summary>
sealed class Audited<TRequest, TResponse>(AuditTrail trail, CurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    static readonly Recording How = Recording.Of(typeof(TRequest));
    static readonly May Needed = typeof(TRequest).GetCustomAttribute<NeedsAttribute>()?.May ?? May.Anyone;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var note = trail.Begin(How, request, Needed == May.Anyone ? How.Actor(request) : (await user.Find())?.Id);
        AuditNote.Now = note;
        TResponse response;
        try
        {
            response = await next();
        }
        catch (NotAllowed refused)
        {
            // A page behind a locked screen looks by itself; nobody was there to be refused.
            if (How.IsCommand || !refused.IsLocked)
            {
                await trail.Refuse(note, refused.IsLocked ? "The screen was locked" : $"Needs the right to {AuditWords.InWords(Needed)}", How.IsCommand);
            }

            throw;
        }

        if (note.Kind == AuditKind.Read && response is not null)
        {
            await trail.Look(note);
        }
        else if (!note.IsWritten && (note.IsSaid || (How.Always && response is not (null or Result { IsDone: false }))))
        {
            await trail.Write(note);
        }

        return response;
    }
}
