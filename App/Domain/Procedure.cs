namespace CaseAcceptance.Domain;

public enum ProcedureState
{
    Proposed,
    Accepted,
    Completed,
    Declined,
    NotChosen,
    Voided,
}

/// <summary>One line of a plan: a treatment on a tooth or area, with its figures.</summary>
public sealed class Procedure
{
    public int Id { get; private set; }
    public int CaseId { get; internal set; }
    public int? ProcedureTypeId { get; init; }
    public ProcedureType? Type { get; init; }
    public required string Name { get; set; }

    /// <summary>Tooth or area in words, such as "Tooth 19" or "Upper left"; empty when there is none.</summary>
    public string Site { get; set; } = "";

    public Money Fee { get; private set; }
    public Money WriteOff { get; private set; }
    public Money Insurance { get; private set; }
    public int Minutes { get; set; } = 60;
    public int? ProviderId { get; set; }
    public bool CountsAsTreatment { get; init; } = true;

    /// <summary>Procedures of one case with the same number are choices: at most one of them is done.</summary>
    public int? AlternateGroup { get; set; }
    public bool IsRecommended { get; set; } = true;

    public ProcedureState State { get; internal set; }
    public DateOnly? PresentedOn { get; internal set; }
    public DateOnly? AcceptedOn { get; internal set; }
    public DateOnly? CompletedOn { get; internal set; }

    /// <summary>Why the line was declined or voided.</summary>
    public string? Reason { get; internal set; }
    public string? SourceKey { get; init; }

    /// <summary>What the practice's own system said when it was last imported, to tell its changes from ours.</summary>
    public string? SourceSays { get; set; }

    /// <summary>The day of the export in which it was no longer there. It stays here all the same.</summary>
    public DateOnly? GoneOn { get; set; }
    public ICollection<Appointment> Appointments { get; private set; } = [];

    public Figures Figures
    {
        get => new(Fee, WriteOff, Insurance);
        set
        {
            if (value.Problem() is { } problem)
            {
                throw new Refusal(problem);
            }

            (Fee, WriteOff, Insurance) = value;
        }
    }

    public Money PatientPart => Figures.PatientPart;
    public bool IsBooked => Appointments.Any(visit => visit.IsOpen);
    public bool IsLive => State is ProcedureState.Proposed or ProcedureState.Accepted or ProcedureState.Completed;
}
