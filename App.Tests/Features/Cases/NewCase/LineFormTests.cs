using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.NewCase;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases.NewCase;

public sealed class LineFormTests
{
    [Theory]
    [InlineData("1,340.50", "", "", null)]
    [InlineData("", "", "", "Enter the fee in dollars, such as 1,340.")]
    [InlineData("a lot", "", "", "Enter the fee in dollars, such as 1,340.")]
    [InlineData("100", "x", "", "Enter the write-off in dollars.")]
    [InlineData("100", "60", "60", "Insurance and write-off together are more than the fee.")]
    public void Bad_input_gets_a_sentence(string fee, string writeOff, string insurance, string? sentence)
    {
        var line = new LineForm { TypeId = 1, Fee = fee, WriteOff = writeOff, Insurance = insurance };

        Assert.Equal(sentence, line.FeeProblem ?? line.AmountsProblem);
    }

    [Fact]
    public async Task Lines_left_empty_do_not_count_and_choices_keep_their_partner()
    {
        await using var practice = await TestPractice.Open();
        var type = await practice.Keep(new ProcedureType { Name = "Bridge", Fee = Money.Of(3360) });
        var book = new PracticeLists { Practice = null, People = [], Accounts = [], Providers = [], Chairs = [], Types = [type] };
        List<LineForm> lines = [new(), new() { TypeId = type.Id, Fee = "3360" }, new() { TypeId = type.Id, Fee = "3100", ChoiceOf = 1 }];

        var planned = LineForm.Planned(lines, book)!;

        Assert.Equal([null, 0], planned.Select(line => line.ChoiceOf));
    }
}
