using System.Reflection;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Xunit;

namespace CaseAcceptance.Tests.Shared;

public sealed class PermissionsTests
{
    public static TheoryData<Type> Requests => [.. typeof(CaseWriter).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IBaseRequest)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Requests))]
    public void Every_command_and_query_says_what_it_needs(Type request) =>
        Assert.NotNull(request.GetCustomAttribute<NeedsAttribute>());

    [Theory]
    [InlineData(May.Read, true, true)]
    [InlineData(May.Diagnose, true, true)]
    [InlineData(May.Present, true, true)]
    [InlineData(May.RecordAcceptance, true, true)]
    [InlineData(May.WorkCases, true, false)]
    [InlineData(May.CheckImport, true, false)]
    [InlineData(May.SeeSettings, true, false)]
    [InlineData(May.Import, false, false)]
    [InlineData(May.ManagePractice, false, false)]
    public void A_role_may_do_what_the_table_says(May may, bool coordinator, bool dentist) => Assert.Equal((coordinator, dentist, true),
        (Permissions.Allow(As(Role.Coordinator), may), Permissions.Allow(As(Role.Dentist), may), Permissions.Allow(As(Role.Manager), may)));

    [Fact]
    public void Only_what_comes_before_sign_in_is_open_to_anybody()
    {
        var open = typeof(CaseWriter).Assembly.GetTypes().Where(type => type.GetCustomAttribute<NeedsAttribute>()?.May == May.Anyone).Select(type => type.DeclaringType!.Name);

        Assert.Equal(
        [
            "CheckPassword", "CheckTwoStep", "ClaimPractice", "CreateDemo", "EnterDemo", "JoinPractice", "LookUpCode", "OfferClaim", "ReturnDeferredCases",
            "SetUpPractice", "TurnOnTwoStep", "TwoStepKey", "UnlockScreen",
        ], open.Order());
    }

    [Fact]
    public void A_colleague_who_left_may_do_nothing() =>
        Assert.False(Permissions.Allow(new Person { Name = "A", Role = Role.Manager, IsActive = false }, May.Read));

    static Person As(Role role) => new() { Name = "A", Role = role };
}
