using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.All;

/// <summary>One page of all cases, open and closed, with how many there are and what they come to.</summary>
public static class GetAllCases
{
    public const int PageSize = 50;

    [Needs(May.Read)]
    public sealed record Query(CaseFilter Filter, CaseColumn Sort, bool Descending, int Page) : IRequest<Found>;

    public sealed record Found
    {
        public required int Count { get; init; }
        public required Money Fee { get; init; }
        public required Money PatientPart { get; init; }
        public required IReadOnlyList<Row> Rows { get; init; }
    }

    public sealed record Row
    {
        public required int Id { get; init; }
        public required string FirstName { get; init; }
        public required string LastName { get; init; }
        public required string PreferredName { get; init; }
        public required string Title { get; init; }
        public required Stage Stage { get; init; }
        public required Outcome? Outcome { get; init; }
        public required DeclineReason? Reason { get; init; }
        public required int OwnerId { get; init; }
        public required int? ProviderId { get; init; }
        public required Money Fee { get; init; }
        public required Money PatientPart { get; init; }
        public required string LastChange { get; init; }
        public required DateTime LastChangedAt { get; init; }
        public required DateTime? ClosedAt { get; init; }
    }

    sealed record Sums(int Count, long Fee, long PatientPart);

    sealed class Handler(IDbContextFactory<PracticeDb> databases, SharedReads reads, PracticeClock clock) : IRequestHandler<Query, Found>
    {
        public async Task<Found> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var matching = db.Matching(request.Filter, clock);

            // Turning a page or another order changes nothing about the totals.
            var sums = await reads.Get((typeof(GetAllCases), request.Filter, clock.Today), () => Sum(matching));
            var rows = await matching.By(db, request.Sort, request.Descending).Skip(request.Page * PageSize).Take(PageSize).Select(c => new Row
            {
                Id = c.Id,
                FirstName = c.Patient.FirstName,
                LastName = c.Patient.LastName,
                PreferredName = c.Patient.PreferredName,
                Title = c.Title,
                Stage = c.Stage,
                Outcome = c.Outcome,
                Reason = c.StatedReason,
                OwnerId = c.OwnerId,
                ProviderId = c.ProviderId,
                Fee = c.Fee,
                PatientPart = c.PatientPart,
                LastChange = c.LastChange,
                LastChangedAt = c.LastChangedAt,
                ClosedAt = c.ClosedAt,
            }).ToListAsync(cancellationToken);
            return new Found { Count = sums.Count, Fee = new(sums.Fee), PatientPart = new(sums.PatientPart), Rows = rows };
        }

        static async Task<Sums> Sum(IQueryable<Case> matching) =>
            await matching.GroupBy(_ => 1).Select(all => new Sums(all.Count(), all.Sum(c => c.Fee.Cents), all.Sum(c => c.PatientPart.Cents))).SingleOrDefaultAsync()
            ?? new Sums(0, 0, 0);
    }
}
