using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>Fee, write-off with the discount folded in, and insurance; together never more than the fee.</summary>
static class LineFigures
{
    public static (Figures Figures, bool IsCapped) Of(ProcedureFact fact)
    {
        var fee = fact.Row.FeeCents;
        var wantedInsurance = Math.Max(0, fact.InsuranceCents);
        var wantedOff = Math.Max(0, fact.WriteOffCents) + Math.Max(0, fact.DiscountCents);
        var insurance = Math.Min(fee, wantedInsurance);
        var off = Math.Min(fee - insurance, wantedOff);
        return (new(new(fee), new(off), new(insurance)), insurance + off < wantedInsurance + wantedOff);
    }
}
