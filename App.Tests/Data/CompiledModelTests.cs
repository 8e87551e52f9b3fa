using System.Reflection;
using System.Text.RegularExpressions;
using CaseAcceptance.Data;
using CaseAcceptance.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Data;

public sealed class CompiledModelTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("model-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The program starts with what lies there, not with what the tables say. After a change of them, from the root:
    /// dotnet-ef dbcontext optimize --project App --output-dir Data/Compiled --namespace CaseAcceptance.Data.Compiled</summary>
    [Fact]
    public void The_compiled_model_is_what_the_tables_say()
    {
        Write(folder);

        var (lies, says) = (Files(Path.Combine(Tree.Root, "App/Data/Compiled")), Files(folder));
        Assert.Equal(says.Keys, lies.Keys);
        Assert.All(says, file => Assert.Equal(file.Value, lies[file.Key]));
    }

    static void Write(string folder)
    {
        var options = new DbContextOptionsBuilder<PracticeDb>();
        PracticeFile.Configure(options, "design.db");
        using var db = new PracticeDb(options.Options);
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
        ForSqlite().ConfigureDesignTimeServices(services);
        using var tools = services.BuildServiceProvider();
        tools.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(db.GetService<IDesignTimeModel>().Model, folder, new()
        {
            ContextType = typeof(PracticeDb), ModelNamespace = "CaseAcceptance.Data.Compiled", Language = "C#", UseNullableReferenceTypes = true,
        });
    }

    static IDesignTimeServices ForSqlite()
    {
        var provider = typeof(SqliteDbContextOptionsBuilderExtensions).Assembly;
        var name = provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!.TypeName;
        return (IDesignTimeServices)Activator.CreateInstance(provider.GetType(name, throwOnError: true)!)!;
    }

    /// <summary>Without the one number that is drawn anew each time.</summary>
    static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path), path => Regex.Replace(File.ReadAllText(path), "modelId: new Guid\\(\"[^\"]+\"\\)", "")),
        StringComparer.Ordinal);
}
