using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "search_facet_label",
                columns: table => new
                {
                    facet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_facet_label", x => new { x.facet, x.number });
                });

            migrationBuilder.CreateTable(
                name: "search_index_entry",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    meeting = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_number = table.Column<string>(type: "TEXT", nullable: true),
                    council = table.Column<Guid>(type: "TEXT", nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    typed = table.Column<string>(type: "TEXT", nullable: false),
                    stemmed = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false),
                    stemmer_version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_index_entry", x => x.number);
                    table.ForeignKey(
                        name: "FK_search_index_entry_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_search_index_entry_meetings_meeting_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_search_facet_label_facet_value",
                table: "search_facet_label",
                columns: new[] { "facet", "value" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_index_entry_council",
                table: "search_index_entry",
                column: "council");

            migrationBuilder.CreateIndex(
                name: "IX_search_index_entry_meeting",
                table: "search_index_entry",
                column: "meeting");

            migrationBuilder.CreateIndex(
                name: "IX_search_index_entry_stemmer_version",
                table: "search_index_entry",
                column: "stemmer_version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "search_facet_label");

            migrationBuilder.DropTable(
                name: "search_index_entry");
        }
    }
}
