using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>The first minute of a new practice: its name and zone, its manager, three chairs and a list of treatments to start from.</summary>
static class SetUpPractice
{
    [Needs(May.Anyone)]
    public sealed record Command(string Name, string TimeZone, string Manager) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeBook book, LiveChanges changes) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            if (Practice.Problem(request.Name, request.TimeZone) is { } problem)
            {
                throw new Refusal(problem);
            }

            Refusal.When(string.IsNullOrWhiteSpace(request.Manager), "Enter your name.");
            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            Refusal.When(await db.Practices.AnyAsync(cancellationToken), "This practice is already set up. Choose who you are.");
            db.Practices.Add(new Practice { Name = request.Name.Trim(), TimeZone = request.TimeZone });
            db.People.Add(new Person { Name = request.Manager.Trim(), Role = Role.Manager });
            db.Operatories.AddRange(Enumerable.Range(1, 3).Select(n => new Operatory { Name = $"Chair {n}", Position = n }));
            db.ProcedureTypes.AddRange(StarterList.Types());
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            book.Forget();
            changes.Ring();
            return Result.Done();
        }
    }
}
