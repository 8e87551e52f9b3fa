using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseAcceptance.Data.Tables;

sealed class ProcedureTable : IEntityTypeConfiguration<Procedure>
{
    public void Configure(EntityTypeBuilder<Procedure> builder)
    {
        builder.Ignore(p => p.Figures);
        builder.Money(p => p.Fee);
        builder.Money(p => p.WriteOff);
        builder.Money(p => p.Insurance);
        builder.HasOne(p => p.Type).WithMany().HasForeignKey(p => p.ProcedureTypeId);
        builder.HasMany(p => p.Appointments).WithMany(v => v.Procedures).UsingEntity("AppointmentProcedure");
        builder.HasIndex(p => p.SourceKey).IsUnique().HasFilter("SourceKey IS NOT NULL");
    }
}

sealed class AppointmentTable : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.Property(v => v.Start).HasConversion<LocalTime>();
        builder.HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId);
        builder.HasOne(v => v.Operatory).WithMany().HasForeignKey(v => v.OperatoryId);
        builder.HasOne(v => v.Provider).WithMany().HasForeignKey(v => v.ProviderId);
        builder.HasIndex(v => v.Start);
        builder.HasIndex(v => v.SourceKey).IsUnique().HasFilter("SourceKey IS NOT NULL");
    }
}

sealed class CaseEventTable : IEntityTypeConfiguration<CaseEvent>
{
    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.Ignore(e => e.Figures);
        builder.Ignore(e => e.NextBefore);
        builder.Money(e => e.Fee);
        builder.Money(e => e.WriteOff);
        builder.Money(e => e.Insurance);
        builder.HasOne(e => e.OtherCase).WithMany().HasForeignKey(e => e.OtherCaseId);
        builder.HasOne(e => e.Visit).WithMany().HasForeignKey(e => e.VisitId);
        builder.HasOne(e => e.Contact).WithMany().HasForeignKey(e => e.ContactId);
        builder.HasOne(e => e.Undoes).WithMany().HasForeignKey(e => e.UndoesId);
        builder.HasMany(e => e.Lines).WithOne().HasForeignKey(line => line.CaseEventId);
        builder.HasIndex(e => new { e.On, e.Kind });
    }
}

sealed class AnsweredLineTable : IEntityTypeConfiguration<AnsweredLine>
{
    public void Configure(EntityTypeBuilder<AnsweredLine> builder)
    {
        builder.ToTable("AnsweredLines");
        builder.Ignore(line => line.Figures);
        builder.Money(line => line.Fee);
        builder.Money(line => line.WriteOff);
        builder.Money(line => line.Insurance);
    }
}

sealed class ContactTable : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.HasOne<Patient>().WithMany().HasForeignKey(c => c.PatientId);
        builder.HasIndex(c => c.SourceKey).IsUnique().HasFilter("SourceKey IS NOT NULL");
    }
}
