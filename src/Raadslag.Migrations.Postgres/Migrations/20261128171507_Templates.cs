using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Templates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "templates_council_template",
                columns: table => new
                {
                    council = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    accent = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    links = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    heading_face = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text_face = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    logo = table.Column<byte[]>(type: "bytea", nullable: true),
                    logo_text = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    has_cover = table.Column<bool>(type: "boolean", nullable: false),
                    mission_title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    mission = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    has_contents = table.Column<bool>(type: "boolean", nullable: false),
                    running_head = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_templates_council_template", x => x.council);
                    table.ForeignKey(
                        name: "FK_templates_council_template_bodies_organization_council",
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
                name: "templates_council_template");
        }
    }
}
