using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>What one insurance pays, or is expected to pay, for one procedure.</summary>
sealed record ClaimRow
{
    public required long ClaimProcNum { get; init; }
    public required long ProcNum { get; init; }
    public required ClaimStatus Status { get; init; }
    public required long InsuranceCents { get; init; }
    public required long WriteOffCents { get; init; }

    public static Table<ClaimRow> Table { get; } = new("claimproc", ["ClaimProcNum"],
        "Insurance estimates are not known, so patients seem to pay all of the fee.", Read, row => row.ClaimProcNum,
    [
        Need("ClaimProcNum"), Need("ProcNum"), Need("Status"), Need("InsEstTotal"),
        Wish("InsEstTotalOverride", "Estimates that were corrected by hand are not known."),
        Wish("WriteOffEst", "Write-offs count as nothing."),
        Wish("WriteOffEstOverride"),
    ]);

    static ClaimRow Read(Cells cells) => new()
    {
        ClaimProcNum = cells.Key("ClaimProcNum"),
        ProcNum = cells.Link("ProcNum"),
        Status = cells.OneOf("Status", SourceWords.Claim),
        InsuranceCents = Estimate(cells, "InsEstTotal", "InsEstTotalOverride"),
        WriteOffCents = Estimate(cells, "WriteOffEst", "WriteOffEstOverride"),
    };

    /// <summary>A correction by hand wins; -1 is how the database writes "none".</summary>
    static long Estimate(Cells cells, string estimate, string correction)
    {
        var corrected = cells.IsEmpty(correction) ? -1 : cells.Amount(correction);
        return Math.Max(0, corrected == -1 ? cells.Cents(estimate) : CellValue.Cents(corrected));
    }
}
