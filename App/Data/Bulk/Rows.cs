using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data.Bulk;

/// <summary>Writes the rows of one table with one prepared statement, mapped as the model says; gives out their numbers.</summary>
sealed class Rows<T>
    where T : class
{
    readonly DbCommand insert;
    readonly List<(Func<T, object?> Read, DbParameter Into)> columns = [];
    readonly Action<T, int> setId = Setter<int>("Id");
    int last;

    /// <param name="staged">Where they are laid ready; without it they go into the practice's file, which has none of them yet.</param>
    public Rows(PracticeDb db, StagedFile? staged = null)
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        last = staged?.LastNumber(type.GetTableName()!) ?? 0;
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

        insert.CommandText = $"INSERT INTO {StagedFile.Place(staged)}.\"{type.GetTableName()}\" ({string.Join(',', names)}) VALUES ({string.Join(',', columns.Select(c => c.Into.ParameterName))})";
    }

    /// <summary>Writes through a setter that belongs to the entity alone.</summary>
    public static Action<T, V> Setter<V>(string property) =>
        typeof(T).GetProperty(property)!.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<T, V>>();

    public int Number(T row)
    {
        setId(row, ++last);
        return last;
    }

    public T Add(T row)
    {
        Number(row);
        Write(row);
        return row;
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
