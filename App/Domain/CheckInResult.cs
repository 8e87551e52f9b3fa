namespace CaseAcceptance.Domain;

public enum CheckInResult
{
    FeelingWell,
    SomeDiscomfort,
    NeedsDentist,
    NotReached,
}
