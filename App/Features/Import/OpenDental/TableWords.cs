using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>What people call the tables that we use, with the name under which they export them.</summary>
static class TableWords
{
    public static string Of(Table table) => $"the {Plain(table.Name)} ({table.Name})";

    public static string List(IReadOnlyList<Table> tables) => Words.List([.. tables.Select(Of)]);

    /// <summary>As a name by itself: "Patients".</summary>
    public static string Name(string table) => Plain(table) is var plain ? char.ToUpperInvariant(plain[0]) + plain[1..] : "";

    static string Plain(string table) => table switch
    {
        "patient" => "patients",
        "procedurelog" => "treatments",
        "procedurecode" => "kinds of treatments",
        "appointment" => "appointments",
        "provider" => "dentists and hygienists",
        "operatory" => "chairs",
        "definition" => "names of categories and priorities",
        "claimproc" => "insurance estimates",
        "treatplan" => "treatment plans",
        "treatplanattach" => "links of treatments to plans",
        "proctp" => "lines of saved plans",
        "patientlink" => "links of merged patients",
        "commlog" => "contacts",
        "userod" => "users",
        "fee" => "fees of the schedules",
        _ => "rows",
    };
}
