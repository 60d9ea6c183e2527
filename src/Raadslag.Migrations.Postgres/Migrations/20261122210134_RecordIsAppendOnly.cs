using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
{
    /// <summary>Written by hand: what only this database knows; the model is that of the migration before.</summary>
    [DbContext(typeof(RaadslagDb))]
    [Migration("20261122210134_RecordIsAppendOnly")]
    public class RecordIsAppendOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                create function records_refuse() returns trigger language plpgsql as $$
                begin
                    raise exception 'the record is append-only';
                end $$;
                create trigger records_record_entry_is_not_changed before update or delete or truncate
                    on records_record_entry for each statement execute function records_refuse();
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                drop trigger records_record_entry_is_not_changed on records_record_entry;
                drop function records_refuse();
                """
            );
        }
    }
}
