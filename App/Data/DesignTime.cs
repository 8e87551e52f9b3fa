using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseAcceptance.Data;

/// <summary>For `dotnet ef migrations add` alone.</summary>
sealed class DesignTime : IDesignTimeDbContextFactory<PracticeDb>
{
    public PracticeDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PracticeDb>();
        PracticeFile.Configure(options, "design.db");
        return new PracticeDb(options.Options);
    }
}
