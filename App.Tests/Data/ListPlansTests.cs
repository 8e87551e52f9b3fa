using System.Data.Common;
using System.Text.RegularExpressions;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.All;
using CaseAcceptance.Features.Cases.NewCase;
using CaseAcceptance.Features.Patients;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Features.Search;
using CaseAcceptance.Features.Today;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Cases;
using CaseAcceptance.Tests.Features.Safety;
using CaseAcceptance.Tests.Features.Today;
using MediatR;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Data;

/// <summary>Every question that a page asks of the file goes by an index: what a list costs is what it shows.</summary>
public sealed class ListPlansTests
{
    /// <summary>They stay as short as the practice is small.</summary>
    static readonly string[] Short = ["Practices", "People", "Accounts", "Providers", "Operatories", "ProcedureTypes"];

    [Theory]
    [InlineData("board")]
    [InlineData("case")]
    [InlineData("patients")]
    [InlineData("inactive patients")]
    [InlineData("patient")]
    [InlineData("today")]
    [InlineData("a past day")]
    [InlineData("huddle")]
    [InlineData("all cases")]
    [InlineData("cases looked at last")]
    [InlineData("audit trail")]
    public async Task A_list_reads_no_growing_table_from_end_to_end(string list)
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();
        Func<IMediator, Task> ask = list switch
        {
            "board" => mediator => mediator.Send(new GetBoard.Query(new(), [40, 40, 40, 40])),
            "case" => mediator => mediator.Send(new GetCase.Query(plan.Id)),
            "patients" => mediator => mediator.Send(new GetPatients.Query("", Inactive: false, Page: 1)),
            "inactive patients" => mediator => mediator.Send(new GetPatients.Query("", Inactive: true, Page: 0)),
            "patient" => mediator => mediator.Send(new GetPatient.Query(plan.PatientId)),
            "today" => mediator => mediator.Send(new GetToday.Query(null)),
            "a past day" => mediator => mediator.Send(new GetToday.Query(TodayGiven.Tuesday)),
            "huddle" => mediator => mediator.Send(new GetHuddle.Query()),
            "all cases" => mediator => mediator.Send(new GetAllCases.Query(new(), CaseColumn.LastChange, Descending: true, Page: 0)),
            "cases looked at last" => mediator => mediator.Send(new FindCasesAndPatients.Query("")),
            _ => mediator => mediator.Send(new GetAudit.Query(new(), Page: 0)),
        };
        var plans = new Plans();
        await using var services = practice.Also(options => options.AddInterceptors(plans));
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(practice.Dana.Id);
        await ask(scope.ServiceProvider.GetRequiredService<IMediator>());

        Assert.Contains(plans.Steps, step => step.Table.Length > 0 && !Short.Contains(step.Table));
        Assert.All(plans.Steps.Where(step => step.Table.Length > 0 && !Short.Contains(step.Table)), step => Assert.DoesNotMatch("^SCAN (?!.* USING )", step.Says));
    }

    /// <summary>How SQLite goes about each command, asked just before it runs.</summary>
    sealed class Plans : DbCommandInterceptor
    {
        public List<(string Table, string Says)> Steps { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData,
            InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            var sql = command.CommandText;
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            using (var reader = command.ExecuteReader())
            {
                while (reader.Read())
                {
                    Steps.Add((Table(sql, reader.GetString(3)), reader.GetString(3)));
                }
            }

            command.CommandText = sql;
            return ValueTask.FromResult(result);
        }

        /// <summary>A step names the alias. What has no table is a part of the question itself, already cut to what is shown.</summary>
        static string Table(string sql, string step) =>
            Regex.Match(step, "^(?:SCAN|SEARCH) (\\w+)").Groups[1].Value is var alias && Regex.Match(sql, $"\"(\\w+)\" AS \"{alias}\"|FROM ({alias})\\b") is { Success: true } named
                ? named.Groups[1].Value + named.Groups[2].Value : "";
    }
}
