using System.Reflection;
using CaseAcceptance.Data;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Safety;

/// <summary>How requests of one type appear in the audit trail, by what stands on the type.</summary>
/// <param name="Kind">Null for what is written down only when it is refused.</param>
/// <param name="Always">Written down also when it changed nothing in the file.</param>
sealed record Recording(AuditKind? Kind, bool Always, string Name, bool IsCommand)
{
    PropertyInfo? caseId, patientId, actor;

    public static Recording Of(Type request)
    {
        var (said, isCommand) = (request.GetCustomAttribute<RecordedAttribute>(), request.Name == "Command");
        AuditKind? kind = said?.Kind
            ?? (request.IsAssignableTo(typeof(IReadsCase)) || request.IsAssignableTo(typeof(IReadsPatient)) ? AuditKind.Read
                : !isCommand || request.GetCustomAttribute<UnrecordedAttribute>() is not null ? null
                : request.Namespace!.EndsWith(".Settings", StringComparison.Ordinal) ? AuditKind.Setting
                : request.Namespace.EndsWith(".People", StringComparison.Ordinal) ? AuditKind.Account
                : AuditKind.Change);
        return new(kind, said is not null, request.DeclaringType?.Name ?? request.Name, isCommand)
        {
            caseId = request.GetProperty("CaseId"), patientId = request.GetProperty("PatientId"),

            // Before sign-in nobody else can say who acts.
            actor = request.GetCustomAttribute<NeedsAttribute>()?.May == May.Anyone ? request.GetProperty("PersonId") : null,
        };
    }

    public int? CaseId(object request) => caseId?.GetValue(request) as int?;

    public int? PatientId(object request) => patientId?.GetValue(request) as int?;

    public int? Actor(object request) => actor?.GetValue(request) as int?;
}
