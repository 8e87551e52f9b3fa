using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>One case as it is lived through: the same verbs that people use, each at its own moment of the past.</summary>
sealed class DemoStory
{
    readonly DemoScene scene;
    readonly Random random;
    readonly DateOnly last;
    readonly Person dentist;
    readonly DemoTreatments.Plan found;
    DateTime at;

    public DemoStory(DemoScene scene, DemoDraft draft, Patient patient, Random random)
    {
        var chair = random.Next(scene.Staff.Dentists.Count);
        (this.scene, this.random, dentist) = (scene, random, scene.Staff.DentistPeople[chair]);
        Owner = random.Next(10) < 6 ? scene.Staff.Marisol : scene.Staff.Theo;
        last = draft.Due < scene.Day.Today ? draft.Due : scene.Day.Today;
        found = scene.Treatments.Find(patient, draft.Splits, random);
        at = scene.Day.Moment(draft.Start, DateTime.MinValue, random);
        Provider = found.IsHygiene ? scene.Staff.Hygienists[random.Next(scene.Staff.Hygienists.Count)] : scene.Staff.Dentists[chair];
        Plan = Planning.NewCase(patient, Owner.Id, scene.Staff.Dentists[chair].Id, found.Lines, found.Title, null, By(dentist));
    }

    public Case Plan { get; }
    public Person Owner { get; }
    public Provider Provider { get; }
    public Random Random => random;
    public DateOnly Day => DateOnly.FromDateTime(at);
    public int Room => last.DayNumber - Day.DayNumber;
    public Stamp Now => By(Owner);

    public Stamp By(Person person) => scene.Day.Stamp(person.Id, at);

    /// <summary>Some days later, on a working day, leaving time for what is still to come.</summary>
    public void Later(int from, int to) => On(scene.Day.Week.OnOrAfter(Day.AddDays(Math.Min(random.Next(from, to + 1), Room / 3))));

    public void On(DateOnly day) => at = scene.Day.Moment(day > last ? last : day, at, random);

    public void At(DateTime moment) => at = moment > at ? moment : at;

    public bool Chance(int percent) => random.Next(100) < percent;

    public void Present()
    {
        Later(0, Chance(80) ? 0 : 4);
        at = scene.Day.Moment(Day, at, random);
        Plan.Present(By(Chance(15) ? dentist : Owner));
    }

    /// <summary>Tries to reach the patient, by the ways that the patient has left open.</summary>
    public void Try(int times)
    {
        for (; times > 0 && Room > 1 && !Plan.Patient.DoNotContact; times--)
        {
            Later(2, 20);
            var channel = Plan.Patient switch
            {
                { NoCalls: false } when Chance(65) => ContactChannel.Call,
                { NoTexts: false } when Chance(70) => ContactChannel.Text,
                { NoEmail: false } => ContactChannel.Email,
                _ => ContactChannel.Letter,
            };
            var result = channel != ContactChannel.Call ? ContactResult.Sent
                : random.Next(10) switch { < 4 => ContactResult.Spoke, < 8 => ContactResult.Voicemail, _ => ContactResult.NoAnswer };
            var note = result == ContactResult.Spoke ? DemoNotes.Spoke[random.Next(DemoNotes.Spoke.Length)] : "";
            Plan.Log(new() { PatientId = Plan.Patient.Id, At = Now.At, PersonId = Owner.Id, Channel = channel, Result = result, Note = note }, null, Now);
        }
    }

    /// <summary>The yes; what was not agreed to splits off and is returned.</summary>
    public Case? Accept(bool inPart, DateOnly? followUpRestOn = null)
    {
        var choice = Plan.Proposed.Where(line => line.AlternateGroup is not null).ToList();
        List<Procedure> agreed = choice.Count > 0 ? [choice[Chance(65) ? 0 : 1]] : [.. Plan.Proposed];
        var how = random.Next(10) switch { < 7 => AcceptedHow.InOffice, < 9 => AcceptedHow.ByPhone, _ => AcceptedHow.SignedOnPaper };
        return Plan.Accept(inPart ? agreed[..1] : agreed, how, followUpRestOn, "", Now);
    }

    public void Book(VisitTime time, bool inPart = false) =>
        Plan.Book([.. Plan.Accepted.Where(line => !line.IsBooked).Take(inPart ? 1 : int.MaxValue)], time, [], Now);

    public VisitTime? Slot(DateOnly from, DateOnly to) => scene.Book.Find(from, to, Minutes, Provider, Plan.Patient.Id, random);

    public VisitTime? SlotToday(bool before) => scene.Book.FindToday(before, Minutes, Provider, Plan.Patient.Id, random);

    public void VisitDone(int percentAll = 100)
    {
        var visit = Plan.OpenVisits.First();
        At(visit.End.AddMinutes(random.Next(2, 20)));
        var work = visit.Procedures.ToList();
        Plan.MarkVisitDone(visit, Chance(percentAll) ? work : work[..^(work.Count > 1 ? 1 : 0)], Now);
    }

    /// <summary>Agrees the next action for that day, unless a visit is booked.</summary>
    public void Aim(DateOnly due)
    {
        if (Plan.Stage != Stage.Scheduled && due >= Day && Plan.Next?.Due != due)
        {
            at = scene.Day.Moment(Day, at, random);
            Plan.SetNextAction(DemoNotes.Next(Plan, due, random), Now);
        }
    }

    int Minutes => Math.Clamp(Plan.Accepted.Where(line => !line.IsBooked).Sum(line => line.Minutes), 30, 180);
}
