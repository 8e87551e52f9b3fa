using System.Reflection;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class AuditedRequestsTests
{
    static readonly IEnumerable<Type> Requests = typeof(CaseWriter).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IBaseRequest)) && !type.IsAbstract);

    [Fact]
    public void Every_query_about_a_patient_or_a_case_says_whether_it_reads_their_record()
    {
        var silent = Requests.Where(type => type.Name != "Command" && (type.GetProperty("CaseId") ?? type.GetProperty("PatientId")) is not null)
            .Where(type => !type.IsAssignableTo(typeof(IReadsCase)) && !type.IsAssignableTo(typeof(IReadsPatient)) && type.GetCustomAttribute<ShowsNoRecordAttribute>() is null);

        Assert.Empty(silent.Select(type => $"{type} must be IReadsCase, IReadsPatient or [ShowsNoRecord(why)]"));
    }

    [Fact]
    public void Only_what_concerns_ones_own_screen_is_left_out_of_the_trail() => Assert.Equal(
        ["DropDraft", "MarkSeen", "RememberBoardView", "SaveDraft"],
        Requests.Where(type => type.GetCustomAttribute<UnrecordedAttribute>() is not null).Select(type => type.DeclaringType!.Name).Order());

    [Fact]
    public void What_changes_something_is_called_a_command() =>
        Assert.Empty(Requests.Where(type => type.Name is not ("Command" or "Query")).Select(type => $"{type} is neither"));
}
