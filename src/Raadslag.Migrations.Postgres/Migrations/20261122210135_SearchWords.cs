using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
{
    /// <summary>Written by hand: what only this database knows; the model is that of the migration before.</summary>
    [DbContext(typeof(RaadslagDb))]
    [Migration("20261122210135_SearchWords")]
    public class SearchWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                -- The words are made by the application; here they only become lexemes. Typed words begin with =, so that one
                -- index holds both columns. The cost keeps the planner from computing them row by row.
                create function search_lexemes(typed text, stemmed text, marks text) returns tsvector
                    language plpgsql immutable strict parallel safe cost 10000 as $$
                begin
                    return array_to_tsvector(
                        string_to_array(btrim(replace(rtrim(typed), ' ', ' =') || ' ' || btrim(stemmed) || rtrim(marks)), ' '));
                end $$;
                create index search_words on search_index_entry using gin (search_lexemes(typed, stemmed, marks))
                    with (fastupdate = off);
                -- long texts lie apart, so that a search reads few pages; words are kept as they are, so that phrases are
                -- looked up in them without unpacking
                alter table search_index_entry set (toast_tuple_target = 128);
                alter table search_index_entry alter typed set storage external, alter stemmed set storage external;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                drop index search_words;
                drop function search_lexemes(text, text, text);
                """
            );
        }
    }
}
