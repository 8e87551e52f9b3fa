using System.Globalization;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Today;

/// <summary>/today for the practice's own day, /today/2026-03-10 for one that stands; ?dentist=all or a dentist's number.</summary>
static class TodayAddress
{
    const string Format = "yyyy-MM-dd";

    public static string Of(DateOnly day, DateOnly today, string? dentist) =>
        (day == today ? "/today" : $"/today/{day.ToString(Format, CultureInfo.InvariantCulture)}") + (dentist is null ? "" : $"?dentist={dentist}");

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whose cases: null for all. A dentist begins with their own.</summary>
    public static int? Dentist(string? asked, Person? me) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id
        : asked is null && me?.Role == Role.Dentist ? me.ProviderId : null;
}
