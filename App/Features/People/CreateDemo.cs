using CaseAcceptance.Data;
using CaseAcceptance.Data.Demo;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>Fills an empty file with an invented practice. A real practice is never touched.</summary>
static class CreateDemo
{
    [Needs(May.Anyone)]
    public sealed record Command(DemoSize Size, bool Replace = false, IProgress<int>? Progress = null) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, DemoPractice demo, WriteGate gate, PracticeBook book, LiveChanges changes) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            using var turn = await gate.Enter(cancellationToken);
            await using (var db = await databases.CreateDbContextAsync(cancellationToken))
            {
                await EmptyFile.Clear(db, practice => Refusal.When(practice is not null && !(practice.IsDemo && request.Replace), practice?.IsDemo == true
                    ? "There is a demo practice here already. Say --replace to build it anew."
                    : "There is a practice in this folder. A demo practice needs a folder of its own; Storage__Folder names one."),
                    demo.Staff, cancellationToken);
            }

            book.Forget();
            await demo.Fill(request.Size, request.Progress, cancellationToken);
            book.Forget();
            changes.Ring();
            return Result.Done($"Demo practice ready: {Words.Count(request.Size.Open, "open case", "open cases")}, {request.Size.Closed:#,##0} closed.");
        }
    }
}
