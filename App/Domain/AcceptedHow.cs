namespace CaseAcceptance.Domain;

public enum AcceptedHow
{
    InOffice,
    ByPhone,
    SignedOnPaper,
    Imported,
}
