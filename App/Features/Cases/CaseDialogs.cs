using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases;

/// <summary>Opens the dialog that an act on a case asks for; true when it was saved.</summary>
public sealed class CaseDialogs
{
    public Task<bool> Act(int caseId, Act act) => Task.FromResult(false);

    public Task<bool> Accept(int caseId, IReadOnlyCollection<int>? ticked = null) => Task.FromResult(false);

    public Task<bool> Book(int caseId) => Task.FromResult(false);

    public Task<bool> BookNextVisit(int caseId) => Task.FromResult(false);

    public Task<bool> Reschedule(int caseId, int visitId) => Task.FromResult(false);

    public Task<bool> MarkVisitDone(int caseId, int? visitId = null) => Task.FromResult(false);

    public Task<bool> MarkVisitMissed(int caseId, int? visitId = null) => Task.FromResult(false);

    public Task<bool> CancelVisit(int caseId, int? visitId = null) => Task.FromResult(false);

    public Task<bool> UndoAcceptance(int caseId) => Task.FromResult(false);

    public Task<bool> LogCheckIn(int caseId) => Task.FromResult(false);

    public Task<bool> Close(int caseId) => Task.FromResult(false);

    public Task<bool> Decline(int caseId) => Task.FromResult(false);

    public Task<bool> Defer(int caseId) => Task.FromResult(false);

    /// <summary>Referred, expired or entered in error.</summary>
    public Task<bool> End(int caseId) => Task.FromResult(false);

    public Task<bool> Reopen(int caseId) => Task.FromResult(false);

    public Task<bool> LogContact(int caseId) => Task.FromResult(false);

    public Task<bool> SetNextAction(int caseId) => Task.FromResult(false);

    public Task<bool> NewCase(int? patientId = null) => Task.FromResult(false);
}
