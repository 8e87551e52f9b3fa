using System.Globalization;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What the source says about a row, in one short text that is kept beside the row until the next import.</summary>
static class Said
{
    const char Between = '\u001f';

    public static string Of(Patient row) => string.Join(Between, PatientFields.All.Select(field => field.Read(row)));

    /// <summary>Null when the row came before any of this was kept.</summary>
    public static string[]? Parts(string? said, int count) => said?.Split(Between) is { } parts && parts.Length == count ? parts : null;

    public static string Of(ProcedureFact fact)
    {
        var (figures, _) = LineFigures.Of(fact);
        return Join(figures.Fee.Cents, figures.WriteOff.Cents, figures.Insurance.Cents, (int)fact.Row.Status,
            fact.Row.CompletedOn?.DayNumber ?? 0, fact.Booked?.AptNum ?? 0);
    }

    public static string Of(VisitRow row) =>
        Join(row.Start?.Ticks ?? 0, row.Minutes, row.OperatoryNum, row.ProvNum, (int)row.Status);

    static string Join(params long[] numbers) => string.Join(Between, numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    public static long[]? Numbers(string? said, int count) => Parts(said, count)?.Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToArray();
}
