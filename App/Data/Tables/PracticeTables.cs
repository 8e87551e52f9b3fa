using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseAcceptance.Data.Tables;

sealed class PracticeTable : IEntityTypeConfiguration<Practice>
{
    public void Configure(EntityTypeBuilder<Practice> builder) => builder.Ignore(p => p.Week);
}

sealed class PatientTable : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> builder)
    {
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.IsInactive, p.LastName, p.FirstName });
        builder.HasIndex(p => p.SourceKey).IsUnique().HasFilter("SourceKey IS NOT NULL");
    }
}

sealed class ProcedureTypeTable : IEntityTypeConfiguration<ProcedureType>
{
    public void Configure(EntityTypeBuilder<ProcedureType> builder)
    {
        builder.Money(t => t.Fee);
        builder.HasIndex(t => t.SourceKey).IsUnique().HasFilter("SourceKey IS NOT NULL");
    }
}

sealed class CaseSeenTable : IEntityTypeConfiguration<CaseSeen>
{
    public void Configure(EntityTypeBuilder<CaseSeen> builder) => builder.HasKey(s => new { s.PersonId, s.CaseId });
}

sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder) => builder.HasKey(d => new { d.PersonId, d.Key });
}

sealed class RememberedListTable : IEntityTypeConfiguration<RememberedList>
{
    public void Configure(EntityTypeBuilder<RememberedList> builder) => builder.HasKey(list => list.Key);
}

sealed class AnnouncementTable : IEntityTypeConfiguration<Announcement>
{
    public void Configure(EntityTypeBuilder<Announcement> builder) => builder.Property(a => a.Id).ValueGeneratedNever();
}
