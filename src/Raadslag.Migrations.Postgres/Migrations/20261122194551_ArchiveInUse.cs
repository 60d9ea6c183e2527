using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ArchiveInUse : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "document",
                table: "publication_snapshot",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "format",
                table: "archive_pending_upload",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "ix_publication_snapshot_current",
                table: "publication_snapshot",
                columns: new[] { "meeting", "kind" },
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "IX_publication_snapshot_document",
                table: "publication_snapshot",
                column: "document");

            migrationBuilder.AddForeignKey(
                name: "FK_publication_snapshot_meetings_meeting_document_document",
                table: "publication_snapshot",
                column: "document",
                principalTable: "meetings_meeting_document",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_publication_snapshot_meetings_meeting_document_document",
                table: "publication_snapshot");

            migrationBuilder.DropIndex(
                name: "ix_publication_snapshot_current",
                table: "publication_snapshot");

            migrationBuilder.DropIndex(
                name: "IX_publication_snapshot_document",
                table: "publication_snapshot");

            migrationBuilder.DropColumn(
                name: "document",
                table: "publication_snapshot");

            migrationBuilder.DropColumn(
                name: "format",
                table: "archive_pending_upload");
        }
    }
}
