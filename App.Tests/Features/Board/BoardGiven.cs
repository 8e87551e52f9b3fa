using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Board;

/// <summary>What happens in a practice before someone looks at its board.</summary>
static class BoardGiven
{
    public static Task<BoardView> Look(this TestPractice practice, BoardFilter? filter = null, int show = 40) =>
        practice.Send(new GetBoard.Query(filter ?? new(), [show, show, show, show]));

    public static LaneView In(this BoardView board, Stage stage) => board.Lanes[(int)stage];

    /// <summary>The person in ActingAs does this to the case, and everybody is told.</summary>
    public static async Task Do(this TestPractice practice, Case one, Action<Case, Stamp> verb)
    {
        await practice.Read(async db =>
        {
            verb(await CaseWriter.Load(db, one.Id), practice.Stamp);
            return await db.SaveChangesAsync();
        });
        practice.Changes.Ring();
    }

    public static Task Accept(this TestPractice practice, Case one) =>
        practice.Do(one, (c, stamp) => c.Accept([.. c.Proposed], AcceptedHow.InOffice, null, "", stamp));

    public static Task Book(this TestPractice practice, Case one, DateTime at) =>
        practice.Do(one, (c, stamp) => c.Book([.. c.Accepted], new(at, 60, practice.Chair1.Id, practice.Raman.Id), [], stamp));

    public static Task Hand(this TestPractice practice, Case one, Person to) =>
        practice.Do(one, (c, stamp) => c.HandOver(to, "Someone", stamp));
}
