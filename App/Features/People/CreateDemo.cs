using CaseAcceptance.Data.Demo;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.People;

/// <summary>Fills an empty file with an invented practice. A real practice is never touched.</summary>
static class CreateDemo
{
    [Needs(May.Anyone)]
    public sealed record Command(DemoSize Size, bool Replace = false, IProgress<int>? Progress = null) : IRequest<Result>;

    sealed class Handler(DemoPractice demo, WriteGate gate, PracticeBook book, LiveChanges changes) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            using var turn = await gate.Enter(cancellationToken);
            try
            {
                await demo.Create(request.Size, there => MayGo(there, request.Replace), request.Progress, cancellationToken);
            }
            finally
            {
                book.Forget();
                changes.Ring();
            }

            return Result.Done($"The demo practice is ready: {Words.Count(request.Size.Open, "open case", "open cases")}, {request.Size.Closed:#,##0} closed.");
        }

        static void MayGo(Practice? there, bool replace)
        {
            Refusal.When(there is { IsDemo: false }, "There is a practice in this folder. A demo practice needs a folder of its own; Storage__Folder names one.");
            Refusal.When(there is not null && !replace, "There is a demo practice in this folder already. Say --replace to build it anew.");
        }
    }
}
