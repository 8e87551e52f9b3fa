using CaseAcceptance.Features.People;

namespace CaseAcceptance.Tests.Features.People;

public sealed class PasswordRuleTests
{
    const string Easy = "This one is easy to guess. Try a short sentence of your own.";

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("Welcome to dental 1")]
    [InlineData("passwordpassword")]
    [InlineData("letmeinletmein99")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijklm")]
    [InlineData("qwertyuiopasdf")]
    [InlineData("poiuytrewqlkjhgfdsa")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("xy7xy7xy7xy7xy7")]
    [InlineData("            ")]
    [InlineData("correct horse battery staple")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("JuniperStreetDental")]
    [InlineData("juniper-street-2026")]
    [InlineData("marisolvega1990")]
    [InlineData("VegaMarisolVega!")]
    [InlineData("marisol@juniper.example")]
    public void What_everybody_tries_first_is_refused(string password) =>
        Assert.Equal(Easy, PasswordRule.Problem(password, "Juniper Street Dental", "Marisol Vega", "marisol@juniper.example"));

    [Theory]
    [InlineData("eleven green bottles")]
    [InlineData("kxvmwpqzrtlg")]
    [InlineData("847291035564")]
    [InlineData("дванадцять слів")]
    [InlineData("🦷🪥🦷🪥🌊🌙🌊🦜🪴🧵🎻🧊")]
    [InlineData("marisol walks to the lighthouse")]
    [InlineData("my dentist hums old sea songs")]
    public void Any_characters_will_do_if_there_are_twelve(string password) =>
        Assert.Null(PasswordRule.Problem(password, "Juniper Street Dental", "Marisol Vega", "marisol@juniper.example"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kxvmwpqzrtl")]
    [InlineData("🦷🪥🌊🌙🌊🦜🪴🧵🎻🧊🦷")]
    public void Eleven_characters_are_too_few(string? password) => Assert.Equal("Use at least 12 characters.", PasswordRule.Problem(password));

    [Fact]
    public void A_password_may_be_long_but_not_endless()
    {
        var sentence = string.Concat(Enumerable.Range(0, 60).Select(n => $"{n * 7919 % 97} tall "));

        Assert.Null(PasswordRule.Problem(sentence[..256]));
        Assert.Equal("Use at most 256 characters.", PasswordRule.Problem(sentence[..257]));
    }
}
