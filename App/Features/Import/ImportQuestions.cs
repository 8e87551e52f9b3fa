using CaseAcceptance.Features.Import.Lists;

namespace CaseAcceptance.Features.Import;

/// <summary>What files do not say themselves. Only a person can tell, before anything is read.</summary>
public sealed record ImportQuestions
{
    /// <summary>A day that could be two, when no day of the export tells which; null when there is nothing to ask.</summary>
    public string? OpenDay { get; init; }
    public ListQuestion? List { get; init; }

    public bool Any => OpenDay is not null || List is not null;
}

/// <summary>A list of treatment as it is understood, to be corrected.</summary>
public sealed record ListQuestion(ListMapping Mapping, IReadOnlyList<ColumnQuestion> Columns, IReadOnlyList<StatusQuestion> Statuses, bool IsRemembered)
{
    /// <summary>Why it can not be read so.</summary>
    public string? Problem => Mapping.Problem();
}

/// <summary>A column with its first values.</summary>
public sealed record ColumnQuestion(string Header, string Values, ListRole Role);

/// <summary>A word that the list has for a status.</summary>
public sealed record StatusQuestion(string Word, int Count, Standing Standing, bool IsKnown);
