using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Shared;

/// <summary>Turns what is expected to go wrong with a command into a sentence; bugs pass through.</summary>
sealed class Refusals<TRequest, TResponse>(ILogger<Refusals<TRequest, TResponse>> log) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : Result
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (Refusal refusal)
        {
            return As(new Result(ResultKind.Refused, refusal.Message));
        }
        catch (NotAllowed)
        {
            return As(new Result(ResultKind.NotAllowed, "This is not available to you."));
        }
        catch (Conflict conflict)
        {
            return As(new Result(ResultKind.Conflict, conflict.Message) { Theirs = conflict.Theirs });
        }
        catch (DbUpdateConcurrencyException)
        {
            return As(new Result(ResultKind.Conflict, "Someone changed this just now. Look at it once more, then save again."));
        }
        catch (Exception e) when (e is SqliteException or IOException or DbUpdateException { InnerException: SqliteException })
        {
            log.LogError("{Command} did not save: {Reason}", typeof(TRequest).DeclaringType?.Name, e.GetBaseException().Message);
            return As(new Result(ResultKind.NotSaved, $"That did not save. {FileTrouble.InWords(e.GetBaseException())} What you entered is still here. Try again."));
        }
    }

    static TResponse As(Result result) => (TResponse)result;
}
