using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class MovesTests
{
    [Theory]
    [InlineData(Stage.Exam, Stage.Accepted, Act.RecordAcceptance)]
    [InlineData(Stage.Exam, Stage.Scheduled, Act.None)]
    [InlineData(Stage.Exam, Stage.FollowedUp, Act.None)]
    [InlineData(Stage.Accepted, Stage.Exam, Act.UndoAcceptance)]
    [InlineData(Stage.Accepted, Stage.Scheduled, Act.BookAppointment)]
    [InlineData(Stage.Accepted, Stage.FollowedUp, Act.None)]
    [InlineData(Stage.Scheduled, Stage.Exam, Act.CancelVisitAndUndoAcceptance)]
    [InlineData(Stage.Scheduled, Stage.Accepted, Act.CancelVisit)]
    [InlineData(Stage.Scheduled, Stage.FollowedUp, Act.MarkVisitDone)]
    [InlineData(Stage.FollowedUp, Stage.Exam, Act.None)]
    [InlineData(Stage.FollowedUp, Stage.Accepted, Act.None)]
    [InlineData(Stage.FollowedUp, Stage.Scheduled, Act.BookNextVisit)]
    public void Each_move_of_a_card_means_its_act(Stage from, Stage to, Act act) => Assert.Equal(act, Moves.Of(from, to).Act);

    [Fact]
    public void Every_move_that_is_not_possible_says_why() =>
        Assert.All(Enum.GetValues<Stage>().SelectMany(Moves.From).Where(move => !move.IsAllowed), move => Assert.NotEmpty(move.Words));
}
