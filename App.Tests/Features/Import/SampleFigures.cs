using System.Text.Json.Nodes;
using CaseAcceptance.Features.Import.Facts;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>Reads the expected figures in the shapes that the product uses.</summary>
static class SampleFigures
{
    public static long Cents(JsonNode amount) => (long)Math.Round((decimal)amount * 100);

    public static ChartFigure Chart(JsonNode node) => new()
    {
        Presented = Tally(node, "presented"),
        Completed = Tally(node, "completed"),
        Scheduled = Tally(node, "scheduled"),
        ScheduledFuture = Tally(node, "scheduled_future"),
        SameDay = Tally(node, "same_day"),
    };

    public static Tally Tally(JsonNode node, string name) => new((int)node[name]!, Cents(node[$"{name}_amt"]!));
}
