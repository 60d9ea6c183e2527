using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Probe : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
