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
    [InlineData(Role.Coordinator, May.WorkCases, true)]
    [InlineData(Role.Coordinator, May.ManagePractice, false)]
    [InlineData(Role.Dentist, May.RecordAcceptance, true)]
    [InlineData(Role.Dentist, May.WorkCases, false)]
    [InlineData(Role.Manager, May.Import, true)]
    public void A_role_may_do_what_the_table_says(Role role, May may, bool allowed) =>
        Assert.Equal(allowed, Permissions.Allow(new Person { Name = "A", Role = role }, may));

    [Fact]
    public void A_colleague_who_left_may_do_nothing() =>
        Assert.False(Permissions.Allow(new Person { Name = "A", Role = Role.Manager, IsActive = false }, May.Read));
}
