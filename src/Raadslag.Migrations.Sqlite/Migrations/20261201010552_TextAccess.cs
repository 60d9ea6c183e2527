using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TextAccess : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "access",
                table: "matters_paper_version",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            // of a text that is closed nothing was open, and its annexes are not either from now on
            migrationBuilder.Sql(
                "update matters_paper_version set access = 'Closed' "
                    + "where paper in (select id from matters_paper where access = 'Closed')");
            migrationBuilder.Sql(
                "update matters_paper_attachment set access = 'Closed' "
                    + "where paper in (select id from matters_paper where access = 'Closed')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "access",
                table: "matters_paper_version");
        }
    }
}
