using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Safety;

/// <summary>Makes today's backup anew.</summary>
static class BackUpNow
{
    [Needs(May.ManagePractice)]
    [Recorded(AuditKind.BackUp)]
    public sealed record Command : IRequest<Result>;

    sealed class Handler(DailyBackups backups) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var attempt = await backups.Make(cancellationToken);
            Refusal.When(attempt.Problem is not null, $"The backup failed. {attempt.Problem}");
            return Result.Done("Backed up");
        }
    }
}
