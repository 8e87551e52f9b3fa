using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

public sealed class DemoPractice
{
    public async Task Staff(PracticeDb db)
    {
        db.Practices.Add(new Practice { Name = "Juniper Street Dental", TimeZone = "America/New_York", IsDemo = true });
        db.People.Add(new Person { Name = "Marisol Vega", Role = Role.Coordinator });
        db.People.Add(new Person { Name = "Dana Whitlock", Role = Role.Manager });
        await db.SaveChangesAsync();
    }

    public Task Fill(DemoSize size, IProgress<int>? progress, CancellationToken cancellation) => Task.CompletedTask;
}
