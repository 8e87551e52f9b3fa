using CaseAcceptance.Data;

namespace CaseAcceptance.Shared;

/// <summary>On a query that shows one patient's case: looking at it is written down.</summary>
public interface IReadsCase
{
    int CaseId { get; }
}

/// <summary>On a query that shows one patient's record: looking at it is written down.</summary>
public interface IReadsPatient
{
    int PatientId { get; }
}

/// <summary>On a query that takes a patient or a case and shows nothing of their record, with the reason.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShowsNoRecordAttribute(string why) : Attribute
{
    public string Why => why;
}

/// <summary>What a request is in the audit trail, where that is not plain from its place; written also when it changed nothing in the file.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecordedAttribute(AuditKind kind) : Attribute
{
    public AuditKind Kind => kind;
}

/// <summary>On a command whose change tells about nobody but the person's own screen, with the reason.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnrecordedAttribute(string why) : Attribute
{
    public string Why => why;
}
