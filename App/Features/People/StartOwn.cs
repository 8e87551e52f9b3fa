using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>Takes the demo practice away, so that the first run begins. Never touches a real practice.</summary>
static class StartOwn
{
    [Needs(May.Read)]
    public sealed record Command : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeBook book, LiveChanges changes) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await EmptyFile.Clear(db, practice => Refusal.When(practice is { IsDemo: false }, "This is a real practice. It stays."), cancellation: cancellationToken);
            book.Forget();
            changes.Ring();
            return Result.Done();
        }
    }
}
