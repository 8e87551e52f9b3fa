namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Everything found while reading. All are counted; a file that is wrong on each line keeps only its first ones.</summary>
sealed class Problems
{
    const int KeptOfAKind = 500;
    readonly Dictionary<(string File, Cost Cost), int> counts = [];
    readonly List<Problem> kept = [];

    public IReadOnlyList<Problem> Kept => kept;
    public bool CanBeMended => kept.Exists(problem => problem.HasCell || problem.CanBeLeftOut);
    public bool RefusesAFile => Count(Cost.FileRefused) > 0;

    public int Count(Cost cost, string? file = null) =>
        counts.Where(c => c.Key.Cost == cost && (file is null || c.Key.File == file)).Sum(c => c.Value);

    public void Add(Problem problem)
    {
        var key = (problem.File, problem.Cost);
        counts[key] = counts.GetValueOrDefault(key) + 1;
        if (counts[key] <= KeptOfAKind)
        {
            kept.Add(problem);
        }
    }

    public void Refuse(string file, string reason) => Add(new Problem(Cost.FileRefused, file, reason));

    public void Note(string file, string reason) => Add(new Problem(Cost.Notice, file, reason));
}
