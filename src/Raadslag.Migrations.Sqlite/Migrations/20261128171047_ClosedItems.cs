using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ClosedItems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "access",
                table: "meetings_attachment",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<string>(
                name: "closed_reason",
                table: "meetings_attachment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "access",
                table: "meetings_agenda_item",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<string>(
                name: "closed_reason",
                table: "meetings_agenda_item",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "access",
                table: "meetings_attachment");

            migrationBuilder.DropColumn(
                name: "closed_reason",
                table: "meetings_attachment");

            migrationBuilder.DropColumn(
                name: "access",
                table: "meetings_agenda_item");

            migrationBuilder.DropColumn(
                name: "closed_reason",
                table: "meetings_agenda_item");
        }
    }
}
