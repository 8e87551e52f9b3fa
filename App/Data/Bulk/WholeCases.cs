using System.Data.Common;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data.Bulk;

/// <summary>Writes whole cases, with events in the order in which they happened, each case together with those that split
/// off from it. A hundred thousand cases are two million rows, for which tracking and saving by EF takes ten times as long.</summary>
sealed class WholeCases
{
    static readonly Action<Case, int?> SetSplitFrom = Rows<Case>.Setter<int?>(nameof(Case.SplitFromId));
    static readonly Action<CaseEvent, int> SetCase = Rows<CaseEvent>.Setter<int>(nameof(CaseEvent.CaseId));
    static readonly Action<CaseEvent, int?> SetOther = Rows<CaseEvent>.Setter<int?>(nameof(CaseEvent.OtherCaseId));
    static readonly Action<CaseEvent, int?> SetVisit = Rows<CaseEvent>.Setter<int?>(nameof(CaseEvent.VisitId));
    static readonly Action<CaseEvent, int?> SetContact = Rows<CaseEvent>.Setter<int?>(nameof(CaseEvent.ContactId));
    static readonly Action<AnsweredLine, int> SetEvent = Rows<AnsweredLine>.Setter<int>(nameof(AnsweredLine.CaseEventId));

    readonly Rows<Case> cases;
    readonly Rows<Procedure> procedures;
    readonly Rows<CaseEvent> events;
    readonly Rows<AnsweredLine> answers;
    readonly DbCommand hold;
    readonly DbCommand recall;

    public WholeCases(PracticeDb db, StagedFile? staged = null)
    {
        (cases, procedures, Visits) = (new(db, staged), new(db, staged), new(db, staged));
        (Contacts, events, answers) = (new(db, staged), new(db, staged), new(db, staged));
        hold = Prepared(db, $"INSERT INTO {StagedFile.Place(staged)}.AppointmentProcedure (AppointmentsId, ProceduresId) VALUES (@a, @b)");
        recall = Prepared(db, "UPDATE Patients SET RecallDueOn = @b WHERE Id = @a");
    }

    /// <summary>The same tables hold visits and contacts that belong to no case.</summary>
    public Rows<Appointment> Visits { get; }
    public Rows<Contact> Contacts { get; }

    public void Write(Case plan)
    {
        var both = plan.Events.Select(e => e.OtherCase).OfType<Case>().Prepend(plan).Where(one => one.Id == 0).Distinct().ToList();
        both.ForEach(one => cases.Number(one));
        foreach (var one in both)
        {
            SetSplitFrom(one, one.SplitFrom?.Id);
            cases.Write(one);
        }

        both.ForEach(Parts);
        both.SelectMany(one => one.Events.Select(e => (one, e))).OrderBy(pair => pair.e.At).ToList().ForEach(pair => Event(pair.one, pair.e));
        if (plan.Outcome == Outcome.Completed && plan.Patient.RecallDueOn is { } day)
        {
            Run(recall, plan.PatientId, day);
        }
    }

    void Parts(Case one)
    {
        foreach (var line in one.Procedures)
        {
            line.CaseId = one.Id;
            procedures.Add(line);
        }

        foreach (var contact in one.Contacts)
        {
            contact.CaseId = one.Id;
            Contacts.Add(contact);
        }

        foreach (var visit in one.Visits)
        {
            visit.CaseId = one.Id;
            Visits.Add(visit);
            foreach (var line in visit.Procedures)
            {
                Run(hold, visit.Id, line.Id);
            }
        }
    }

    void Event(Case one, CaseEvent happened)
    {
        SetCase(happened, one.Id);
        SetOther(happened, happened.OtherCase?.Id);
        SetVisit(happened, happened.Visit?.Id);
        SetContact(happened, happened.Contact?.Id);
        events.Add(happened);
        foreach (var line in happened.Lines)
        {
            SetEvent(line, happened.Id);
            answers.Add(line);
        }
    }

    static DbCommand Prepared(PracticeDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach (var name in new[] { "@a", "@b" })
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    static void Run(DbCommand command, object a, object b)
    {
        (command.Parameters[0].Value, command.Parameters[1].Value) = (a, b);
        command.ExecuteNonQuery();
    }
}
