using CaseAcceptance.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests;

static class QueryPlans
{
    /// <summary>How SQLite goes about a query, step by step.</summary>
    public static async Task<List<string>> PlanOf<T>(this PracticeDb db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
