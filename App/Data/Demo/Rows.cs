using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data.Demo;

/// <summary>Writes the rows of one table with one prepared statement, mapped as the model says; gives out their numbers.</summary>
sealed class Rows<T>
    where T : class
{
    readonly DbCommand insert;
    readonly List<(Func<T, object?> Read, DbParameter Into)> columns = [];
    readonly Action<T, int> setId = Setter<int>("Id");
    int last;

    public Rows(PracticeDb db)
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        insert = db.Database.GetDbConnection().CreateCommand();
        var names = new List<string>();
        foreach (var property in type.GetFlattenedProperties())
        {
            var (getter, converter) = (property.GetGetter(), property.GetTypeMapping().Converter);
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"@p{columns.Count}";
            insert.Parameters.Add(parameter);
            columns.Add((row => getter.GetClrValueUsingContainingEntity(row, []) is { } value ? converter?.ConvertToProvider(value) ?? value : null, parameter));
            names.Add($"\"{property.GetColumnName()}\"");
        }

        insert.CommandText = $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(',', names)}) VALUES ({string.Join(',', columns.Select(c => c.Into.ParameterName))})";
    }

    /// <summary>Writes through a setter that belongs to the entity alone.</summary>
    public static Action<T, V> Setter<V>(string property) =>
        typeof(T).GetProperty(property)!.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<T, V>>();

    public int Number(T row)
    {
        setId(row, ++last);
        return last;
    }

    public void Write(T row)
    {
        foreach (var (read, into) in columns)
        {
            into.Value = read(row) ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
    }
}
