using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>What all insurances of a patient are expected to take off one planned procedure.</summary>
readonly record struct Estimate(long InsuranceCents, long WriteOffCents)
{
    public static Estimate operator +(Estimate one, Estimate other) =>
        new(one.InsuranceCents + other.InsuranceCents, one.WriteOffCents + other.WriteOffCents);

    public static Dictionary<long, Estimate> Sum(IEnumerable<ClaimRow> claims)
    {
        var sums = new Dictionary<long, Estimate>();
        foreach (var claim in claims.Where(c => c.Status == ClaimStatus.Estimate))
        {
            sums[claim.ProcNum] = sums.GetValueOrDefault(claim.ProcNum) + new Estimate(claim.InsuranceCents, claim.WriteOffCents);
        }

        return sums;
    }
}
