using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import;

/// <summary>What must be asked about files before their rows are read.</summary>
static class LookAtFiles
{
    /// <param name="Mapping">How the list is read so far; null guesses it.</param>
    [Needs(May.CheckImport)]
    public sealed record Query(ImportSource Source, ListMapping? Mapping = null) : IRequest<ImportQuestions>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases) : IRequestHandler<Query, ImportQuestions>
    {
        const int MostStatuses = 60;

        public async Task<ImportQuestions> Handle(Query request, CancellationToken cancellationToken)
        {
            var remembered = request.Mapping is null ? await Remembered(request.Source, cancellationToken) : null;
            return await Task.Run(() => request.Source.Look(files => Ask(files, request.Mapping, remembered)), cancellationToken);
        }

        async Task<MappingText?> Remembered(ImportSource source, CancellationToken cancellationToken)
        {
            var key = await Task.Run(() => source.Look(files => files.List?.Key), cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            return key is not null && await db.RememberedLists.AsNoTracking().FirstOrDefaultAsync(list => list.Key == key, cancellationToken) is { } found ? MappingText.From(found.Json) : null;
        }

        static ImportQuestions Ask(ExportFiles files, ListMapping? mapping, MappingText? remembered) =>
            files.Problems.RefusesAFile ? new()
            : files.List is not { } list ? new() { OpenDay = files.Evidence.IsUndecided ? files.Evidence.Open : null }
            : Ask(list, mapping ?? remembered?.For(list) ?? GuessColumns.Of(list), remembered is not null);

        static ImportQuestions Ask(ListFile list, ListMapping mapping, bool isRemembered)
        {
            var days = ListDays.Look(list, mapping);
            var first = list.Rows().Take(ColumnQuestions.Rows).ToList();
            var status = mapping.PlaceOf(ListRole.Status);
            var words = status < 0 ? [] : ListRemarks.StatusWords(list, status).Take(MostStatuses);
            return new()
            {
                OpenDay = days.IsUndecided ? days.Open : null,
                List = new(mapping, ColumnQuestions.Of(list, mapping, first),
                    [.. words.Select(w => new StatusQuestion(w.Word, w.Count, mapping.StandingOf(w.Word), mapping.Standings.ContainsKey(w.Word) || Standings.Guess(w.Word) is not null))], isRemembered),
            };
        }
    }
}
