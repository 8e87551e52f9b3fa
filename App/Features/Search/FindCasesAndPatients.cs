using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Search;

/// <summary>What the palette finds: open cases first, then closed ones of the same people, then patients.
/// Without text it shows the cases this person looked at last.</summary>
static class FindCasesAndPatients
{
    public const int Most = 8;

    [Needs(May.Read)]
    public sealed record Query(string Text) : IRequest<SearchFound>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, CurrentUser user) : IRequestHandler<Query, SearchFound>
    {
        public async Task<SearchFound> Handle(Query request, CancellationToken cancellationToken)
        {
            var words = SearchWords.Of(request.Text);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (words.Count == 0)
            {
                var me = (await user.Get()).Id;
                return new() { Words = words, Cases = await FoundCases.SeenBy(db, me).ToListAsync(cancellationToken), Patients = [] };
            }

            var patients = await FoundPatients.Matching(db, words).ToListAsync(cancellationToken);
            var cases = await FoundCases.Numbered(db, words).ToListAsync(cancellationToken);
            cases.AddRange(await FoundCases.Open(db, words).ToListAsync(cancellationToken));
            if (cases.Count < Most)
            {
                cases.AddRange(await FoundCases.Closed(db, words, patients).ToListAsync(cancellationToken));
            }

            return new() { Words = words, Cases = [.. cases.DistinctBy(c => c.Id).Take(Most)], Patients = patients };
        }
    }
}
