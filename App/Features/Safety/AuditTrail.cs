using CaseAcceptance.Data;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Safety;

/// <summary>What one browser, or one run of a verb, adds to the audit trail.</summary>
sealed class AuditTrail(AuditWriter writer, AuditReads reads, FromWhere from, TimeProvider time)
{
    /// <summary>A page that stays open looks again with every change in the practice; for so long that is one look.</summary>
    static readonly TimeSpan OneLook = TimeSpan.FromMinutes(5);
    readonly Dictionary<(AuditKind, int?, string), DateTimeOffset> looks = [];

    public AuditNote Begin(Recording how, object request, int? personId) => new()
    {
        Kind = how.Kind, Request = how.Name, FromWhere = from.Address, Time = time, PersonId = personId, CaseId = how.CaseId(request), PatientId = how.PatientId(request),
    };

    public Task Write(AuditNote note) => Write(note.Draft());

    /// <summary>For what happens outside of commands, such as setting the cookie of a sign-in.</summary>
    public Task Write(AuditKind kind, int? personId, string request, string details = "") =>
        Write(new AuditDraft(time.GetUtcNow().UtcDateTime, personId, kind, request, null, null, details, from.Address));

    /// <summary>What happened can not be made unhappened, and a full disk must not keep out the manager who could help: it is written once the disk takes it.</summary>
    async Task Write(AuditDraft draft)
    {
        try
        {
            await writer.Append([draft]);
        }
        catch (Exception e) when (e is not Refusal && FileTrouble.InWords(e) is not null)
        {
            await reads.Add(draft);
        }
    }

    public async Task Look(AuditNote note)
    {
        if (IsNew(note, Record(note)))
        {
            await reads.Add(note.Draft());
        }
    }

    /// <param name="isAct">Every refused act counts; a page that may show nothing more asks again and again.</param>
    public async Task Refuse(AuditNote note, string needs, bool isAct)
    {
        (note.Kind, note.Details) = (AuditKind.Refused, needs);
        if (isAct || IsNew(note, $"{note.Request} {Record(note)}"))
        {
            await Write(note);
        }
    }

    static string Record(AuditNote note) => $"{note.PatientId}/{note.CaseId}";

    bool IsNew(AuditNote note, string about)
    {
        var (key, now) = ((note.Kind!.Value, note.PersonId, about), time.GetUtcNow());
        lock (looks)
        {
            if (looks.TryGetValue(key, out var last) && now - last < OneLook)
            {
                return false;
            }

            looks[key] = now;
            return true;
        }
    }
}
