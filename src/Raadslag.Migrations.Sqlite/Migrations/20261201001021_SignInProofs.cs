using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SignInProofs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "proved_at",
                table: "accounts_session",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_code_step",
                table: "accounts_account",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_sign_in_demand",
                columns: table => new
                {
                    council = table.Column<Guid>(type: "TEXT", nullable: false),
                    reach = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sign_in_demand", x => x.council);
                    table.ForeignKey(
                        name: "FK_accounts_sign_in_demand_bodies_organization_council",
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
                name: "accounts_sign_in_demand");

            migrationBuilder.DropColumn(
                name: "proved_at",
                table: "accounts_session");

            migrationBuilder.DropColumn(
                name: "last_code_step",
                table: "accounts_account");
        }
    }
}
