using System.Security.Cryptography;
using System.Text;
using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Arrivals;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What a check has said, in short, so that the import can tell whether it would do exactly that.</summary>
public sealed record Promise(string Comes, string Changes)
{
    public const string Broken = "The practice changed since the check. Check once more.";

    /// <summary>The plan itself, and the imports that were there when it was made: it is used again, so that there is never a second one in memory.</summary>
    internal (ImportPlan Plan, (int, int) Imports)? Made { get; init; }

    internal ImportPlan? Still(PlanRules rules, KnownRows known) => Made is { } made && made.Imports == known.Imports && made.Plan.Rules == rules ? made.Plan : null;

    internal static string Of(ImportPlan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
        Add($"{plan.Rules.AsOf:O}");
        Add(Reading.Corrections.Mark(plan.Export.Corrections));
        foreach (var draft in plan.Cases)
        {
            Add($"{draft.Key} {draft.Stage} {draft.End?.Outcome} {draft.Lines.Count} {draft.Visits.Count} {draft.Figures.PatientPart.Cents};");
        }

        plan.Patients.ToList().ForEach(row => Add($"p{row.PatNum}"));
        plan.OtherVisits.ToList().ForEach(row => Add($"v{row.AptNum}"));
        plan.Talks.ToList().ForEach(row => Add($"t{row.TalkNum}"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    internal static string Of(IEnumerable<ImportChange> changes) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', changes.Select(c => $"{c.PatientId} {c.CaseId} {c.What} {c.From} {c.To} {c.Fate}")))));
}
