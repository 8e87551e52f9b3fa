using CaseAcceptance.Features.Import.Lists;

namespace CaseAcceptance.Tests.Features.Import.Lists;

public class ListCellTests
{
    [Theory]
    [InlineData("$1,285.00", 128500)]
    [InlineData("(45.00)", -4500)]
    [InlineData("1285", 128500)]
    [InlineData("-45.5", -4550)]
    [InlineData("1.285,00", 128500)]
    [InlineData("1285,5", 128550)]
    [InlineData("1,285", 128500)]
    [InlineData("1,234,567.89", 123456789)]
    [InlineData("€ 900", 90000)]
    [InlineData("", 0)]
    [InlineData("-", 0)]
    public void An_amount_is_read_as_people_print_it(string text, long cents)
    {
        Assert.Null(ListCell.Amount(text, out var read));
        Assert.Equal(cents, read);
    }

    [Theory]
    [InlineData("12.345", "this can be read as two amounts. Write it like 1285.00.")]
    [InlineData("3,85O", "this is not an amount like $1,285.00.")]
    [InlineData("abc", "this is not an amount like $1,285.00.")]
    public void An_amount_that_can_not_be_told_says_why(string text, string reason) => Assert.Equal(reason, ListCell.Amount(text, out _));

    [Theory]
    [InlineData("Moss, Ada J", "Moss", "Ada", "J", "")]
    [InlineData("Moss, 'Addie' Ada J.", "Moss", "Ada", "J", "Addie")]
    [InlineData("de la Cruz, Mary Ann", "de la Cruz", "Mary Ann", "", "")]
    [InlineData("Ada Moss", "Moss", "Ada", "", "")]
    [InlineData("Cher", "Cher", "", "", "")]
    [InlineData("O'Brien, X", "O'Brien", "X", "", "")]
    public void A_name_in_one_cell_is_taken_apart(string text, string last, string first, string middle, string preferred) =>
        Assert.Equal((last, first, middle, preferred), ListCell.Name(text));
}
