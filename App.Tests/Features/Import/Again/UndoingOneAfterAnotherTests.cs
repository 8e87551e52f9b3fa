using Bunit;
using CaseAcceptance.Data;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using TestContext = Xunit.TestContext;

namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>Imports are undone the latest first; each leaves things as the one before had left them.</summary>
public sealed class UndoingOneAfterAnotherTests : IAsyncLifetime
{
    const string Bo = "11,2,2,1,300,2025-03-02,,0";
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;
    (int, int, int, int, int, int, int) before;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        before = await practice.Rows();
        await practice.Import(export.Patients("1,Moss,Ada,0,").Lines("10,1,1,1,1200,2025-03-01,,0", "12,1,2,1,400,2025-03-01,,0", Bo).Visits("7,1,1,2025-04-10 09:00:00,XXXX").Folder);

        // A part is booked, so the rest splits off; the cleaning moves and becomes the case's visit; a new name, new work, and a call about Bo's case.
        export.With("commlog.csv", "CommlogNum,PatNum,CommDateTime,Note,Mode_,SentOrReceived,CommSource\n5,2,2025-03-28 10:00:00,Asked what it costs,3,1,0\n");
        var later = await practice.Import(export.Patients("1,Moss-Lane,Ada,0,5035550142").Lines("10,1,1,1,1200,2025-03-01,,7", "12,1,2,1,400,2025-03-01,,0", "13,1,2,1,90,2025-03-20,,0", Bo).Visits("7,1,1,2025-04-11 09:00:00,XXXX").Folder);
        Assert.True(later.IsDone, later.Message);
    }

    [Fact]
    public async Task When_the_later_is_undone_the_one_before_goes_as_if_neither_had_ever_been()
    {
        Assert.Equal(1, await practice.Practice.Read(db => db.Contacts.CountAsync(c => c.CaseId != null)));
        Assert.True((await Undo(2)).IsDone);
        Assert.Equal(0, await practice.Practice.Read(db => db.Contacts.CountAsync()));
        var counts = await practice.Practice.Send(new UndoImport.Query(1));
        Assert.Equal((2, 2, 0, 0, 0), (counts.Cases, counts.Patients, counts.KeptCases, counts.KeptPatients, counts.KeptChanges));
        Assert.True((await Undo(1)).IsDone);
        Assert.Equal(before, await practice.Rows());
    }

    [Fact]
    public async Task What_somebody_touched_between_the_two_stays_when_both_are_undone()
    {
        Assert.True((await Undo(2)).IsDone);
        await practice.Practice.Send(new RenameCase.Command((await practice.Cases())[0].Id, "Crown for the trip"));
        Assert.True((await Undo(1)).IsDone);
        Assert.Equal("Crown for the trip", Assert.Single(await practice.Cases()).Title);
    }

    [Fact]
    public async Task The_list_says_which_one_to_undo_first()
    {
        var lines = await practice.Practice.Send(new GetImports.Query());
        Assert.Equal([(true, null), (false, (DateTime?)lines[0].At)], lines.Select(line => (line.MayUndo, line.UndoFirst)));
        await Undo(2);
        Assert.Equal([(false, null), (true, (DateTime?)null)], (await practice.Practice.Send(new GetImports.Query())).Select(line => (line.MayUndo, line.UndoFirst)));
    }

    [Fact]
    public async Task The_page_says_it_in_words_beside_the_one_that_must_wait()
    {
        await using var screen = new BunitContext();
        practice.Practice.AddTo(screen.Services);
        screen.Services.AddMudServices();
        var list = screen.Render<ImportsList>();
        await list.WaitForAssertionAsync(() => Assert.Equal(["Undo import", "To undo it, undo that of Mar 31, 9:00 AM first"], list.FindAll("tbody td:last-child").Select(cell => cell.TextContent.Trim())));
    }

    [Fact]
    public async Task Everybody_is_told_while_an_import_is_undone()
    {
        var announcing = practice.Practice.Services.GetRequiredService<Announcing>();
        await using var saving = await practice.Practice.Services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await using var transaction = await saving.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var undoing = Undo(2);
        await Patience.Until(() => Task.FromResult(announcing.Now == "Undoing an import. Saving waits a moment."));
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        Assert.True((await undoing).IsDone);
        Assert.Null(announcing.Now);
    }

    Task<Result> Undo(int id) => practice.Practice.Send(new UndoImport.Command(id));

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
