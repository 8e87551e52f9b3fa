using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.FollowUp;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Safety;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Shared;

/// <summary>A change that the disk does not take is not confirmed, leaves nothing behind, and can be tried again.</summary>
public sealed class TroubleWhileRunningTests
{
    [Theory]
    [InlineData("PRAGMA max_page_count=1", "PRAGMA max_page_count=1000000", "The disk is full. Free some space.")] // stands for a full disk: SQLite answers both with the same error
    [InlineData("PRAGMA query_only=1", "PRAGMA query_only=0", "The file can not be written. Give the account that runs CaseAcceptance the right to write it.")] // stands for a file that turned read-only: the same error too
    public async Task A_disk_that_takes_nothing_more_confirms_nothing_and_says_why(string trouble, string over, string why)
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var pragma = new Pragma(trouble);
        await using var services = practice.Also(options => options.AddInterceptors(pragma));

        // Of a length that needs new pages.
        var note = string.Concat(Enumerable.Repeat("Long talk. ", 9000));
        var refused = await Note(services, plan.Id, note);

        Assert.Equal((ResultKind.NotSaved, $"That did not save. {why} What you entered is still here. Try again."), (refused.Kind, refused.Message));
        Assert.Equal(0, await practice.Read(db => db.Contacts.CountAsync()));
        pragma.Sql = over;
        Assert.True((await Note(services, plan.Id, note)).IsDone);
        Assert.Equal(1, await practice.Read(db => db.Contacts.CountAsync()));
    }

    /// <summary>The lock is real; the second that is waited for it stands for half a minute.</summary>
    [Fact]
    public async Task A_file_that_another_program_is_writing_confirms_nothing_until_it_is_done()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await using var services = practice.Also(options => options.UseSqlite($"Data Source={practice.File()};Default Timeout=1"));
        await using var other = new SqliteConnection($"Data Source={practice.File()};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using (other.BeginTransaction())
        {
            Assert.Equal((ResultKind.NotSaved, "That did not save. Another program holds the file. Close that program. What you entered is still here. Try again."),
                await Note(services, plan.Id, "Called") is var refused ? (refused.Kind, refused.Message) : default);
        }

        Assert.True((await Note(services, plan.Id, "Called")).IsDone);
        Assert.Equal(1, await practice.Read(db => db.Contacts.CountAsync()));
    }

    static async Task<Result> Note(ServiceProvider services, int caseId, string note)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>()
            .Send(new LogContact.Command(caseId, null, ContactChannel.Call, ContactResult.Spoke, note, null));
    }
}
