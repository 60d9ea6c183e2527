using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Seals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "seals",
                table: "records_record_entry",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "records_seal",
                columns: table => new
                {
                    line = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_records_seal", x => new { x.line, x.kind, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_records_seal_kind_key",
                table: "records_seal",
                columns: new[] { "kind", "key" });

            migrationBuilder.Sql(
                """
                create trigger records_seal_is_not_changed before update of line, kind, key, form, hash on records_seal
                begin
                    select raise(abort, 'the record is append-only');
                end;
                create trigger records_seal_gets_no_salt before update of salt on records_seal when new.salt is not null
                begin
                    select raise(abort, 'the record is append-only');
                end;
                create trigger records_seal_is_not_deleted before delete on records_seal
                begin
                    select raise(abort, 'the record is append-only');
                end;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "records_seal");

            migrationBuilder.DropColumn(
                name: "seals",
                table: "records_record_entry");
        }
    }
}
