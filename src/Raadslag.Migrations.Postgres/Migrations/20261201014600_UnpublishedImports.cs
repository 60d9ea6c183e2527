using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class UnpublishedImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "archive_import_setting",
                columns: table => new
                {
                    council = table.Column<Guid>(type: "uuid", nullable: false),
                    publishes_at_once = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_import_setting", x => x.council);
                    table.ForeignKey(
                        name: "FK_archive_import_setting_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "archive_import_setting");
        }
    }
}
