using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Xunit;
using static CaseAcceptance.Features.Import.OpenDental.ProcedureStatus;
using static CaseAcceptance.Tests.Features.Import.Rows;

namespace CaseAcceptance.Tests.Features.Import;

public class AlternativesTests
{
    static readonly Dictionary<long, CodeRow> Teeth = new() { [1] = Code(TreatArea.Tooth) };

    [Fact]
    public void Work_put_aside_at_the_tooth_of_planned_work_is_its_alternative()
    {
        var found = Assert.Single(Alternatives.Of(
            [Procedure(1, 1, tooth: "19"), Procedure(2, 1, PlannedInactive, "19"), Procedure(3, 1, tooth: "3"), Procedure(4, 1, PlannedInactive, "14")], Teeth));
        Assert.Equal([1], found.Recommended.Select(p => p.ProcNum));
        Assert.Equal([2], found.Others.Select(p => p.ProcNum));
    }

    [Fact]
    public void A_bridge_over_several_teeth_is_the_alternative_of_an_implant_between_them()
    {
        var bridge = Procedure(2, 1, PlannedInactive) with { ToothRange = "18,19,20" };
        Assert.Equal([2], Assert.Single(Alternatives.Of([Procedure(1, 1, tooth: "19"), bridge], Teeth)).Others.Select(p => p.ProcNum));
    }

    [Fact]
    public void Work_that_was_done_or_has_no_place_has_no_alternative()
    {
        Assert.Empty(Alternatives.Of([Procedure(1, 1, Completed, "19"), Procedure(2, 1, PlannedInactive, "19")], Teeth));
        Assert.Empty(Alternatives.Of([Procedure(1, 1), Procedure(2, 1, PlannedInactive)], Teeth));
    }

    [Fact]
    public void Two_ways_to_treat_one_quadrant_are_alternatives()
    {
        var quadrants = new Dictionary<long, CodeRow> { [1] = Code(TreatArea.Quadrant) };
        ProcedureRow At(long number, ProcedureStatus status, string quadrant) => Procedure(number, 1, status) with { Surface = quadrant };
        Assert.Single(Alternatives.Of([At(1, Planned, "UR"), At(2, PlannedInactive, "UR"), At(3, Planned, "LL")], quadrants));
    }
}
