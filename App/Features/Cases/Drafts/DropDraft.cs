using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.Drafts;

/// <summary>The text was saved, or the person starts over.</summary>
static class DropDraft
{
    [Needs(May.Read)]
    [Unrecorded("Text that the person has not sent yet")]
    public sealed record Command(string Key) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, CurrentUser user) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Drafts.Where(d => d.PersonId == me.Id && d.Key == request.Key).ExecuteDeleteAsync(cancellationToken);
            return Result.Done();
        }
    }
}
