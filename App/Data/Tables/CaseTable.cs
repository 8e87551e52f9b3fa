using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseAcceptance.Data.Tables;

sealed class CaseTable : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.Property(c => c.NextVisitAt).HasConversion<LocalTime>();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.Figures);
        builder.Ignore(c => c.Next);
        builder.Ignore(c => c.Proposed);
        builder.Ignore(c => c.Accepted);
        builder.Ignore(c => c.OpenVisits);
        builder.Money(c => c.Fee);
        builder.Money(c => c.WriteOff);
        builder.Money(c => c.Insurance);
        builder.Money(c => c.PatientPart);
        builder.HasOne(c => c.SplitFrom).WithMany().HasForeignKey(c => c.SplitFromId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Provider>().WithMany().HasForeignKey(c => c.ProviderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Procedures).WithOne().HasForeignKey(p => p.CaseId);
        builder.HasMany(c => c.Visits).WithOne().HasForeignKey(v => v.CaseId);
        builder.HasMany(c => c.Contacts).WithOne().HasForeignKey(contact => contact.CaseId);
        builder.HasMany(c => c.Events).WithOne(e => e.Case).HasForeignKey(e => e.CaseId);
        builder.HasIndex(c => c.SourceKey).IsUnique().HasFilter("SourceKey IS NOT NULL");
        builder.HasIndex(c => c.ReturnsOn).HasFilter("ReturnsOn IS NOT NULL");
        builder.HasIndex(c => new { c.Outcome, c.ClosedAt }).HasFilter("Outcome IS NOT NULL");
        builder.HasIndex(c => new { c.Stage, c.NextOrder }, "Open_by_next").HasFilter("Outcome IS NULL");
        builder.HasIndex(c => new { c.Stage, c.StageSince }, "Open_by_wait").HasFilter("Outcome IS NULL");
    }
}
