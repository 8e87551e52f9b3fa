using System.Data.Common;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data.Demo;

/// <summary>Writes whole cases, with events in the order in which they happened. A hundred thousand cases are two million
/// rows, for which tracking and saving by EF takes ten times as long.</summary>
sealed class CaseRows
{
    static readonly Action<Case, int?> SetSplitFrom = Rows<Case>.Setter<int?>(nameof(Case.SplitFromId));
    static readonly Action<CaseEvent, int> SetCase = Rows<CaseEvent>.Setter<int>(nameof(CaseEvent.CaseId));
    static readonly Action<CaseEvent, int?> SetOther = Rows<CaseEvent>.Setter<int?>(nameof(CaseEvent.OtherCaseId));
    static readonly Action<CaseEvent, int?> SetVisit = Rows<CaseEvent>.Setter<int?>(nameof(CaseEvent.VisitId));
    static readonly Action<CaseEvent, int?> SetContact = Rows<CaseEvent>.Setter<int?>(nameof(CaseEvent.ContactId));
    static readonly Action<AnsweredLine, int> SetEvent = Rows<AnsweredLine>.Setter<int>(nameof(AnsweredLine.CaseEventId));

    readonly Rows<Case> cases;
    readonly Rows<Procedure> procedures;
    readonly Rows<Appointment> visits;
    readonly Rows<Contact> contacts;
    readonly Rows<CaseEvent> events;
    readonly Rows<AnsweredLine> answers;
    readonly DbCommand hold;
    readonly DbCommand recall;

    public CaseRows(PracticeDb db)
    {
        (cases, procedures, visits, contacts, events, answers) = (new(db), new(db), new(db), new(db), new(db), new(db));
        hold = Prepared(db, "INSERT INTO AppointmentProcedure (AppointmentsId, ProceduresId) VALUES (@a, @b)");
        recall = Prepared(db, "UPDATE Patients SET RecallDueOn = @b WHERE Id = @a");
    }

    public void Write(Case plan)
    {
        var both = plan.Events.Select(e => e.OtherCase).OfType<Case>().Prepend(plan).Distinct().ToList();
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
            procedures.Number(line);
            procedures.Write(line);
        }

        foreach (var contact in one.Contacts)
        {
            contact.CaseId = one.Id;
            contacts.Number(contact);
            contacts.Write(contact);
        }

        foreach (var visit in one.Visits)
        {
            visit.CaseId = one.Id;
            visits.Number(visit);
            visits.Write(visit);
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
        events.Number(happened);
        events.Write(happened);
        foreach (var line in happened.Lines)
        {
            SetEvent(line, happened.Id);
            answers.Number(line);
            answers.Write(line);
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
