using CaseAcceptance.Data;
using CaseAcceptance.Features.People;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.People;

public sealed class CodeVerbTests
{
    [Fact]
    public async Task A_manager_who_can_not_sign_in_gets_a_code_from_the_command_line()
    {
        await using var practice = await TestPractice.Open();

        var (none, _, why) = await BuiltProgram.Run(practice.Folder, "code \"Nobody Known\"");
        var (done, says, _) = await BuiltProgram.Run(practice.Folder, "code \"dana whitlock\"");

        Assert.Equal((1, "Nobody here is called Nobody Known."), (none, why.Trim()));
        Assert.Equal(0, done);
        var code = System.Text.RegularExpressions.Regex.Match(says, "([A-Z0-9]{4}-){3}[A-Z0-9]{4}").Value;
        Assert.Equal(new CodeHolder(practice.Dana.Id, "dana"), await practice.Send(new LookUpCode.Query(code, CodeKind.Join)));
        Assert.Null(await practice.Send(new CheckPassword.Command("dana", JuniperStreet.Password)));
    }

    [Fact]
    public async Task Where_nobody_has_an_account_yet_the_command_line_says_how_the_first_one_is_made()
    {
        await using var practice = await TestPractice.Open();
        await practice.Read(db => db.Accounts.ExecuteDeleteAsync());

        var (code, _, why) = await BuiltProgram.Run(practice.Folder, "code \"dana whitlock\"");

        Assert.Equal((1, "Nobody has an account here yet. Start CaseAcceptance: it says the code with which the first one is made."), (code, why.Trim()));
    }
}
