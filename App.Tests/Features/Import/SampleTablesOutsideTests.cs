using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;
using static CaseAcceptance.Tests.Features.Import.SamplePractice;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>Figures of tables that have no place in the product: they prove that its reader reads them to the last row and cent.</summary>
public class SampleTablesOutsideTests
{
    sealed record Link(long Key, long To, long Cents, long Order);

    sealed record Named(long Key, string Name);

    static readonly System.Text.Json.Nodes.JsonNode Counts = Expected["counts"]!;

    [Fact]
    public void Adjustments_are_negative_amounts_with_or_without_a_procedure()
    {
        var rows = Read("adjustment", "AdjNum", "ProcNum", "AdjAmt");
        Assert.Equal(
            ((int)Counts["adjustment"]!["attached"]!, (int)Counts["adjustment"]!["unattached"]!, (int)Counts["adjustment"]!["negative"]!),
            (rows.Count(a => a.To != 0), rows.Count(a => a.To == 0), rows.Count(a => a.Cents < 0)));
        Assert.Equal(SampleFigures.Cents(Expected["amounts"]!["adj_negative"]!), rows.Where(a => a.Cents < 0).Sum(a => a.Cents));
    }

    [Fact]
    public void Families_are_the_people_who_pay() =>
        Assert.Equal((int)Counts["families"]!["n"]!, Read("patient", "PatNum", "Guarantor").DistinctBy(p => p.To).Count());

    [Fact]
    public void Second_insurances_are_those_after_the_first() =>
        Assert.Equal((int)Counts["patplan"]!["secondary"]!, Read("patplan", "PatPlanNum", "PatNum", order: "Ordinal").Count(p => p.Order > 1));

    [Fact]
    public void Twelve_patients_have_the_carrier_of_their_first_insurance()
    {
        var subscribers = Read("patplan", "PatPlanNum", "InsSubNum").ToDictionary(p => p.Key, p => p.To);
        var first = Read("patplan", "PatPlanNum", "PatNum", order: "Ordinal").Where(p => p.Order == 1).ToDictionary(p => p.To, p => subscribers[p.Key]);
        var plans = Read("inssub", "InsSubNum", "PlanNum").ToDictionary(s => s.Key, s => s.To);
        var carriers = Read("insplan", "PlanNum", "CarrierNum").ToDictionary(p => p.Key, p => p.To);
        var names = Read(new Table<Named>("carrier", ["CarrierNum"], null, cells => new(cells.Key("CarrierNum"), cells.Text("CarrierName")), c => c.Key, [Need("CarrierNum"), Need("CarrierName")]))
            .ToDictionary(c => c.Key, c => c.Name);
        Assert.All(Expected["spot"]!.AsArray(), spot => Assert.Equal(
            (string)spot!["carrier"]!,
            first.TryGetValue((long)spot["PatNum"]!, out var subscriber) ? names[carriers[plans[subscriber]]] : ""));
    }

    /// <summary>Three columns are enough for each of these tables: its key, another row, an amount or an order.</summary>
    static List<Link> Read(string name, string key, string to, string? amount = null, string? order = null) =>
        Read(new Table<Link>(name, [key, to], null,
            cells => new(cells.Key(key), cells.Link(to), amount is null ? 0 : cells.Cents(amount), order is null ? 0 : cells.Link(order)), row => row.Key,
            [Need(key), Need(to), .. amount is null ? [] : new[] { Need(amount) }, .. order is null ? [] : new[] { Need(order) }]));

    static List<T> Read<T>(Table<T> table)
    {
        using var files = ExportFiles.Open(Path.Combine(Folder, $"{table.Name}.csv"), [table]);
        var rows = files.Read(table).ToList();
        Assert.DoesNotContain(files.Problems.Kept, p => p.Cost != Cost.Notice);
        return rows;
    }
}
