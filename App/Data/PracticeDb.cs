using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseAcceptance.Data;

/// <summary>The practice's file. One context per operation, made by the factory; never held by a component.</summary>
public sealed class PracticeDb : DbContext
{
    public PracticeDb(DbContextOptions<PracticeDb> options)
        : base(options) =>

        // Also for a single row, so that there is a commit with which its line of the audit trail is written.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;

    public DbSet<Practice> Practices => Set<Practice>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<AccountCode> AccountCodes => Set<AccountCode>();
    public DbSet<Provider> Providers => Set<Provider>();
    public DbSet<Operatory> Operatories => Set<Operatory>();
    public DbSet<ProcedureType> ProcedureTypes => Set<ProcedureType>();
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Procedure> Procedures => Set<Procedure>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<CaseEvent> Events => Set<CaseEvent>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<CaseSeen> Seen => Set<CaseSeen>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<RememberedList> RememberedLists => Set<RememberedList>();
    public DbSet<Announcement> Announcements => Set<Announcement>();
    public DbSet<ImportRun> Imports => Set<ImportRun>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PracticeDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();

    /// <summary>SQLite hands dates back without a kind; every instant here is UTC.</summary>
    internal sealed class Utc() : ValueConverter<DateTime, DateTime>(
        at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
}
