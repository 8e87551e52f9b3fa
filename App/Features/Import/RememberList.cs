using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import;

/// <summary>Keeps how a list was matched, for the next list with the same columns.</summary>
static class RememberList
{
    [Needs(May.CheckImport)]
    public sealed record Command(ImportSource Source) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeClock clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            if (request.Source.Answers.List is not { } mapping || request.Source.Look(files => files.List) is not { } list)
            {
                return Result.Done();
            }

            var json = MappingText.Of(list, mapping).ToJson();
            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.RememberedLists.FirstOrDefaultAsync(known => known.Key == list.Key, cancellationToken) is { } found)
            {
                (found.Json, found.SavedAt) = (json, clock.Now);
            }
            else
            {
                db.RememberedLists.Add(new() { Key = list.Key, Json = json, SavedAt = clock.Now });
            }

            await db.SaveChangesAsync(cancellationToken);
            return Result.Done();
        }
    }
}
