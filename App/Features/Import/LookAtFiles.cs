using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Import;

/// <summary>What must be asked about files before their rows are read.</summary>
static class LookAtFiles
{
    /// <param name="Mapping">How the list is read so far; null guesses it.</param>
    [Needs(May.CheckImport)]
    public sealed record Query(ImportSource Source, ListMapping? Mapping = null) : IRequest<ImportQuestions>;

    sealed class Handler : IRequestHandler<Query, ImportQuestions>
    {
        const int MostStatuses = 60;

        public async Task<ImportQuestions> Handle(Query request, CancellationToken cancellationToken) =>
            await Task.Run(() => request.Source.Look(files => Ask(files, request.Mapping)), cancellationToken);

        static ImportQuestions Ask(ExportFiles files, ListMapping? mapping) =>
            files.Problems.RefusesAFile ? new()
            : files.List is not { } list ? new() { OpenDay = files.Evidence.IsUndecided ? files.Evidence.Open : null }
            : Ask(list, mapping ?? GuessColumns.Of(list), isRemembered: false);

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
