using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
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
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_code_step",
                table: "accounts_account",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_sign_in_demand",
                columns: table => new
                {
                    council = table.Column<Guid>(type: "uuid", nullable: false),
                    reach = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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
