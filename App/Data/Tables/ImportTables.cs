using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseAcceptance.Data.Tables;

sealed class ImportRunTable : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("Imports");
        builder.HasMany(run => run.Changes).WithOne().HasForeignKey(change => change.ImportRunId);
        builder.HasMany(run => run.Befores).WithOne().HasForeignKey(before => before.ImportRunId);
    }
}

sealed class ImportChangeTable : IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<ImportChange> builder) => builder.ToTable("ImportChanges");
}

sealed class ImportBeforeTable : IEntityTypeConfiguration<ImportBefore>
{
    public void Configure(EntityTypeBuilder<ImportBefore> builder) => builder.ToTable("ImportBefores");
}
