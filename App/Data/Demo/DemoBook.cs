using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>The appointment book: who and which chair is taken, in quarters of an hour, and one visit a day per patient.</summary>
sealed class DemoBook(DemoDay day, DemoStaff staff)
{
    static readonly UInt128 Lunch = Quarters(48, 4);
    readonly Dictionary<(DateOnly, int), UInt128> taken = [];
    readonly HashSet<(DateOnly, int)> patients = [];

    /// <summary>The first fitting time from a day on; null when there is none up to the last day.</summary>
    public VisitTime? Find(DateOnly from, DateOnly to, int minutes, Provider provider, int patientId, Random random)
    {
        for (var on = day.Week.OnOrAfter(from); on <= to; on = day.Week.Ahead(on, 1))
        {
            if (on != day.Today && Find(on, 8 * 60, 17 * 60, minutes, provider, patientId, random) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>A time today, before or after now.</summary>
    public VisitTime? FindToday(bool before, int minutes, Provider provider, int patientId, Random random) => before
        ? Find(day.Today, day.Opens.Hour * 60, Minute(day.Now), minutes, provider, patientId, random)
        : Find(day.Today, Minute(day.Now) + 20, day.Closes.Hour * 60, minutes, provider, patientId, random);

    VisitTime? Find(DateOnly on, int from, int to, int minutes, Provider provider, int patientId, Random random)
    {
        if (patients.Contains((on, patientId)))
        {
            return null;
        }

        var (first, length) = ((from + 14) / 15, (minutes + 14) / 15);
        var count = to / 15 - length - first + 1;
        for (int tries = 0, start = count > 0 ? random.Next(count) : 0; tries < count; tries++, start = (start + 1) % count)
        {
            var span = Quarters(first + start, length);
            if ((span & Lunch) == 0 && IsFree(on, -provider.Id, span) && FreeChair(on, provider, span) is { } chair)
            {
                patients.Add((on, patientId));
                taken[(on, -provider.Id)] = Of(on, -provider.Id) | span;
                taken[(on, chair)] = Of(on, chair) | span;
                return new(on.ToDateTime(TimeOnly.MinValue).AddMinutes((first + start) * 15), minutes, chair, provider.Id);
            }
        }

        return null;
    }

    int? FreeChair(DateOnly on, Provider provider, UInt128 span)
    {
        var usual = provider.Id % staff.Chairs.Count;
        for (var n = 0; n < staff.Chairs.Count; n++)
        {
            var chair = staff.Chairs[(usual + n) % staff.Chairs.Count].Id;
            if (IsFree(on, chair, span))
            {
                return chair;
            }
        }

        return null;
    }

    bool IsFree(DateOnly on, int resource, UInt128 span) => (Of(on, resource) & span) == 0;

    UInt128 Of(DateOnly on, int resource) => taken.GetValueOrDefault((on, resource));

    static UInt128 Quarters(int first, int length) => ((UInt128.One << length) - 1) << first;

    static int Minute(DateTime time) => time.Hour * 60 + time.Minute;
}
