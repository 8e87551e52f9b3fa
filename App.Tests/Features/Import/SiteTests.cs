using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public class SiteTests
{
    [Theory]
    [InlineData(2, "19", "", "", "Tooth 19")]
    [InlineData(1, "19", "MOD", "", "Tooth 19, MOD")]
    [InlineData(2, "K", "", "", "Baby tooth K")]
    [InlineData(2, "51", "", "", "Extra tooth at 1")]
    [InlineData(2, "AS", "", "", "Extra tooth at baby tooth A")]
    [InlineData(4, "", "UR", "", "Upper right")]
    [InlineData(4, "", "LL", "", "Lower left")]
    [InlineData(4, "30", "", "", "Tooth 30")]
    [InlineData(5, "", "2", "", "Upper front")]
    [InlineData(5, "", "08", "", "Lower right back")]
    [InlineData(6, "", "U", "", "Upper jaw")]
    [InlineData(6, "", "", "", "")]
    [InlineData(3, "", "", "", "Whole mouth")]
    [InlineData(7, "", "", "6,7,8,9,10,11", "Teeth 6 to 11")]
    [InlineData(7, "", "", "6,8,9", "Teeth 6, 8 and 9")]
    [InlineData(7, "", "", "A,B", "Teeth A and B")]
    [InlineData(0, "", "", "", "")]
    public void A_place_in_the_mouth_is_put_into_words(byte area, string tooth, string surface, string range, string words) =>
        Assert.Equal(words, Site.Of(Rows.Procedure(1, 1) with { Tooth = tooth, Surface = surface, ToothRange = range }, (TreatArea)area));
}
