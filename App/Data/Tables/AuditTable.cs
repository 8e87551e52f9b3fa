using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseAcceptance.Data.Tables;

/// <summary>Without foreign keys: it outlives what it tells about. Each index ends in the time, so that a page is read in order.</summary>
sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.Kind).HasConversion<string>();
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.PersonId, entry.At });
        builder.HasIndex(entry => new { entry.Kind, entry.At });
        builder.HasIndex(entry => new { entry.PatientId, entry.At });
        builder.HasIndex(entry => new { entry.CaseId, entry.At });
    }
}
