using System.Globalization;

namespace CaseAcceptance.Domain;

/// <summary>US dollars as whole cents. Decimals are rounded half away from zero, as patients expect.</summary>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    static readonly CultureInfo Us = CultureInfo.GetCultureInfo("en-US");

    public static Money Zero => default;

    public static Money Of(decimal dollars) => new((long)Math.Round(dollars * 100, 0, MidpointRounding.AwayFromZero));

    public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);

    public static Money operator -(Money a, Money b) => new(a.Cents - b.Cents);

    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;

    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;

    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;

    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>Reads what a person types: 1340, 1,340.50, $1,340.</summary>
    public static bool TryParse(string? text, out Money money)
    {
        var read = decimal.TryParse(text?.Trim(), NumberStyles.Currency, Us, out var dollars) && Math.Abs(dollars) < 10_000_000;
        money = read ? Of(dollars) : Zero;
        return read;
    }

    /// <summary>Whole dollars when exact, cents when there are any, a true minus sign: $1,775, $81.83, −$904.</summary>
    public override string ToString()
    {
        var dollars = Math.Abs(Cents) / 100m;
        return (Cents < 0 ? "−" : "") + dollars.ToString(Cents % 100 == 0 ? "$#,##0" : "$#,##0.00", Us);
    }

    /// <summary>As typed into a field: 1340 or 81.83.</summary>
    public string ToField() => (Cents / 100m).ToString(Cents % 100 == 0 ? "0" : "0.00", Us);
}
