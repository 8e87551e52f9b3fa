using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>When things happened, as far as the source says; slips of typing into the future are brought back to the export's day.</summary>
/// <param name="Latest">The last day that can be told: the export's day, and never the day of the import itself, on which
/// nothing from before may count as accepted.</param>
sealed record DayOf(DateOnly Latest)
{
    public DateOnly? Known(DateOnly? day) => day > Latest ? Latest : day;

    public DateOnly? Completed(ProcedureRow row) => Known(row.CompletedOn);

    /// <summary>Planned and, when that was later, shown; without either, the appointment or the day of the work. Never after the work.</summary>
    public DateOnly? Accepted(ProcedureFact fact)
    {
        var planned = fact.Row.PlannedOn;
        var shown = fact.Presentation?.On;
        var day = planned is null || shown > planned ? shown ?? planned : planned;
        var work = fact.Row.CompletedOn ?? fact.Row.ProcDate ?? (fact.Booked?.Start is { } start ? DateOnly.FromDateTime(start) : null);
        day ??= work;
        return Known(fact.Row.CompletedOn is { } done && day > done ? done : day);
    }
}
