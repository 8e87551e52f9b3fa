using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>An appointment, at the practice's local wall time.</summary>
sealed record VisitRow
{
    const int MinutesOfAMark = 5;
    const int UsualMinutes = 60;
    const int MostMinutes = 480;

    public required long AptNum { get; init; }
    public required long PatNum { get; init; }
    public required VisitStatus Status { get; init; }
    public required DateTime? Start { get; init; }
    public required int Minutes { get; init; }
    public required long OperatoryNum { get; init; }
    public required long ProvNum { get; init; }
    public required long Confirmed { get; init; }

    /// <summary>The planned appointment that this one was booked from.</summary>
    public required long PlannedAptNum { get; init; }

    public bool IsScheduled => Status == VisitStatus.Scheduled;

    public bool IsOnOrAfter(DateOnly day) => Start is { } start && DateOnly.FromDateTime(start) >= day;

    public static Table<VisitRow> Table { get; } = new("appointment", ["AptNum", "AptStatus"],
        "No procedure counts as scheduled.", Read, row => row.AptNum,
    [
        Need("AptNum"), NeedOne("PatNum"), Need("AptStatus"), NeedDay("AptDateTime"),
        Wish("Pattern", "Each appointment lasts an hour."),
        WishOne("Op", "Appointments arrive without a chair."),
        WishOne("ProvNum", "Appointments arrive without a dentist."),
        WishOne("ProvHyg"), Wish("IsHygiene"), WishOne("Confirmed"), Wish("NextAptNum"),
    ]);

    /// <summary>One mark for each five minutes; no marks or other letters say nothing about the length.</summary>
    public static int MinutesOf(string pattern) =>
        pattern.Length == 0 || pattern.Any(mark => mark is not ('X' or 'x' or '/' or ' '))
            ? UsualMinutes
            : Math.Min(MostMinutes, pattern.Length * MinutesOfAMark);

    static VisitRow Read(Cells cells)
    {
        long dentist = cells.Link("ProvNum"), hygienist = cells.Link("ProvHyg");
        return new()
        {
            AptNum = cells.Key("AptNum"),
            PatNum = cells.Key("PatNum"),
            Status = cells.OneOf("AptStatus", SourceWords.Visit),
            Start = cells.Moment("AptDateTime"),
            Minutes = MinutesOf(cells.Text("Pattern")),
            OperatoryNum = cells.Link("Op"),
            ProvNum = hygienist != 0 && (cells.Flag("IsHygiene") || dentist == 0) ? hygienist : dentist,
            Confirmed = cells.Link("Confirmed"),
            PlannedAptNum = cells.Link("NextAptNum"),
        };
    }
}
