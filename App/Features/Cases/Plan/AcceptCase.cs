using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Plan;

static class AcceptCase
{
    [Needs(May.RecordAcceptance)]
    public sealed record Command(int CaseId, int? Seen, IReadOnlyCollection<int> Agreed, AcceptedHow How, DateOnly? FollowUpRestOn, string Note) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, async opened =>
            {
                var rest = opened.Case.Accept(opened.Lines(request.Agreed), request.How, request.FollowUpRestOn, request.Note.Trim(), opened.Stamp);
                if (rest is null)
                {
                    return "Moved to Accepted";
                }

                await opened.Db.SaveChangesAsync(cancellationToken); // the new case gets its number
                return $"Moved to Accepted. {Words.Count(rest.Procedures.Count, "treatment stays", "treatments stay")} in case {rest.Id}";
            });
    }
}
