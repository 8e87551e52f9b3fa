using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseAcceptance.Data.Migrations
{
    /// <inheritdoc />
    public partial class AnsweredLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "How",
                table: "Events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AnsweredLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseEventId = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Site = table.Column<string>(type: "TEXT", nullable: false),
                    FeeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InsuranceCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WriteOffCents = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnsweredLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnsweredLines_Events_CaseEventId",
                        column: x => x.CaseEventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AnsweredLines_CaseEventId",
                table: "AnsweredLines",
                column: "CaseEventId");

            // Acceptances from before: the lines that still say they were accepted on that day, and how the case says it was.
            migrationBuilder.Sql("""
                INSERT INTO AnsweredLines (CaseEventId, Answer, Name, Site, FeeCents, WriteOffCents, InsuranceCents)
                SELECT e.Id, 0, p.Name, p.Site, p.FeeCents, p.WriteOffCents, p.InsuranceCents
                FROM Events e JOIN Procedures p ON p.CaseId = e.CaseId AND p.AcceptedOn = e."On" WHERE e.Kind = 5;
                UPDATE Events SET How = CASE WHEN Text LIKE '%, as imported' THEN 3 ELSE
                    coalesce((SELECT AcceptedHow FROM Cases c WHERE c.Id = Events.CaseId), 0) END WHERE Kind = 5;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnsweredLines");

            migrationBuilder.DropColumn(
                name: "How",
                table: "Events");
        }
    }
}
