using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Sqlite.Migrations
{
    /// <summary>Written by hand: what only this database knows; the model is that of the migration before.</summary>
    [DbContext(typeof(RaadslagDb))]
    [Migration("20261122210130_SearchWords")]
    public class SearchWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                create virtual table search_words using fts5(
                    typed, stemmed, marks, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
                );
                create trigger search_index_entry_is_added after insert on search_index_entry
                begin
                    insert into search_words (rowid, typed, stemmed, marks) values (new.number, new.typed, new.stemmed, new.marks);
                end;
                create trigger search_index_entry_is_changed after update of typed, stemmed, marks on search_index_entry
                begin
                    update search_words set typed = new.typed, stemmed = new.stemmed, marks = new.marks where rowid = new.number;
                end;
                create trigger search_index_entry_is_removed after delete on search_index_entry
                begin
                    delete from search_words where rowid = old.number;
                end;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                drop trigger search_index_entry_is_added;
                drop trigger search_index_entry_is_changed;
                drop trigger search_index_entry_is_removed;
                drop table search_words;
                """
            );
        }
    }
}
