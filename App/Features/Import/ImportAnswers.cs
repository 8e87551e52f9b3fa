using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>What a person says about files that do not say it themselves.</summary>
/// <param name="List">How a list is read; null guesses it.</param>
public sealed record ImportAnswers(DayOrder? Days = null, ListMapping? List = null)
{
    /// <summary>What is put right in the files, for this import alone.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}
