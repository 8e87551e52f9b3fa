using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.FollowUp;

/// <summary>What the practice's cadence would do next after such a contact; null while a booked visit is the next action.</summary>
static class ProposeNext
{
    [Needs(May.Read)]
    [ShowsNoRecord("A day and an act, proposed for a case that is open already")]
    public sealed record Query(int CaseId, ContactChannel Channel, ContactResult Result) : IRequest<NextAction?>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Query, NextAction?>
    {
        public async Task<NextAction?> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var plan = await CaseWriter.Load(db, request.CaseId);
            var stamp = clock.Stamp(null);
            var contact = new Contact { PatientId = plan.PatientId, At = stamp.At, Channel = request.Channel, Result = request.Result };
            return plan.IsOpen && plan.Stage != Stage.Scheduled ? plan.ProposeAfter(contact, stamp) : null;
        }
    }
}
