using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <summary>Written by hand: what only this database knows; the model is that of the migration before.</summary>
    [DbContext(typeof(RaadslagDb))]
    [Migration("20261122210129_RecordIsAppendOnly")]
    public class RecordIsAppendOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                create trigger records_record_entry_is_not_changed before update on records_record_entry
                begin
                    select raise(abort, 'the record is append-only');
                end;
                create trigger records_record_entry_is_not_deleted before delete on records_record_entry
                begin
                    select raise(abort, 'the record is append-only');
                end;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                drop trigger records_record_entry_is_not_changed;
                drop trigger records_record_entry_is_not_deleted;
                """
            );
        }
    }
}
