using System.Security.Claims;
using System.Security.Cryptography;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.People;

static class AccountsGiven
{
    /// <summary>What an open page asks every half minute.</summary>
    public static async Task<bool> IsStillIn(this TestPractice practice, Claim[] claims)
    {
        using var page = ActivatorUtilities.CreateInstance<StillSignedIn>(practice.Services);
        return await page.IsStill(new AuthenticationState(new(new ClaimsIdentity(claims, "test"))));
    }

    /// <summary>Theo is new, and Dana has made a code for him.</summary>
    public static async Task<(Person Theo, string Code)> Invited(this TestPractice practice)
    {
        var theo = await practice.Keep(new Person { Name = "Theo Lindqvist", Role = Role.Coordinator });
        practice.Services.GetRequiredService<PracticeBook>().Forget();
        return (theo, await practice.CodeFor(theo));
    }

    public static async Task<string> CodeFor(this TestPractice practice, Person person, bool lostPhone = false)
    {
        practice.ActingAs = practice.Dana.Id;
        return Assert.Single((await practice.Send(new InviteColleague.Command(person.Id, lostPhone))).Codes);
    }

    public static async Task<IReadOnlyList<string>> TurnsOnTwoStep(this TestPractice practice, Person person)
    {
        var key = await practice.Send(new TwoStepKey.Command(person.Id));
        var result = await practice.Send(new TurnOnTwoStep.Command(person.Id, App(key!)));
        Assert.True(result.IsDone, result.Message);
        return result.Codes;
    }

    /// <summary>What an authenticator app shows for this key (RFC 6238), now or some half minutes from now.</summary>
    public static string App(string key, int stepsAhead = 0)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        var step = BitConverter.GetBytes((DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + stepsAhead);
#pragma warning disable CA5350 // The algorithm that authenticator apps use.
        Array.Reverse(step);
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var at = hash[^1] & 0xf;
        var number = ((hash[at] & 0x7f) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
