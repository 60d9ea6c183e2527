using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "author",
                table: "matters_paper_version",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "matters_paper_version",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "paper",
                table: "matters_paper_version",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "restored_from",
                table: "matters_paper_version",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "saved_at",
                table: "matters_paper_version",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "title",
                table: "matters_paper_version",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "closed_at",
                table: "accounts_account",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_invitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    key_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_invitation", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_invitation_accounts_account_account",
                        column: x => x.account,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_role_assignment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organization = table.Column<Guid>(type: "uuid", nullable: true),
                    municipality = table.Column<string>(type: "character varying(4)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_role_assignment", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_role_assignment_accounts_account_account",
                        column: x => x.account,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_accounts_role_assignment_bodies_municipality_municipality",
                        column: x => x.municipality,
                        principalTable: "bodies_municipality",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_accounts_role_assignment_bodies_organization_organization",
                        column: x => x.organization,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    key_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    device = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_session_accounts_account_account",
                        column: x => x.account,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_accounts_user_passkey_accounts_account_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_paper",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<Guid>(type: "uuid", nullable: false),
                    council = table.Column<Guid>(type: "uuid", nullable: true),
                    current_version = table.Column<int>(type: "integer", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    last_word = table.Column<string>(type: "text", nullable: true),
                    access = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    closed_reason = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_paper", x => x.id);
                    table.ForeignKey(
                        name: "FK_matters_paper_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_matters_paper_matters_matter_matter",
                        column: x => x.matter,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_membership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organization = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    municipality = table.Column<string>(type: "character varying(4)", nullable: false),
                    party = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    personal_substitute = table.Column<Guid>(type: "uuid", nullable: true),
                    rapporteur_place = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_membership", x => x.id);
                    table.ForeignKey(
                        name: "FK_people_membership_bodies_municipality_municipality",
                        column: x => x.municipality,
                        principalTable: "bodies_municipality",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_membership_bodies_organization_organization",
                        column: x => x.organization,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_membership_people_membership_personal_substitute",
                        column: x => x.personal_substitute,
                        principalTable: "people_membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_membership_people_person_person",
                        column: x => x.person,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pretreatment_circle_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organization = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    weekdays_for_papers = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pretreatment_circle_meeting", x => x.id);
                    table.ForeignKey(
                        name: "FK_pretreatment_circle_meeting_bodies_organization_organization",
                        column: x => x.organization,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pretreatment_ladder_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<Guid>(type: "uuid", nullable: false),
                    council = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organization = table.Column<Guid>(type: "uuid", nullable: true),
                    planned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    treated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recommendation = table.Column<string>(type: "text", nullable: true),
                    remarks = table.Column<string>(type: "text", nullable: true),
                    is_shown_on_agenda = table.Column<bool>(type: "boolean", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pretreatment_ladder_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_pretreatment_ladder_step_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pretreatment_ladder_step_bodies_organization_organization",
                        column: x => x.organization,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pretreatment_ladder_step_matters_matter_matter",
                        column: x => x.matter,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_up_promise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<Guid>(type: "uuid", nullable: false),
                    council = table.Column<Guid>(type: "uuid", nullable: true),
                    paper = table.Column<Guid>(type: "uuid", nullable: true),
                    item = table.Column<Guid>(type: "uuid", nullable: true),
                    sentence = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    found_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_up_promise", x => x.id);
                    table.ForeignKey(
                        name: "FK_follow_up_promise_accounts_account_owner",
                        column: x => x.owner,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_follow_up_promise_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_follow_up_promise_matters_matter_matter",
                        column: x => x.matter,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_follow_up_promise_matters_paper_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_follow_up_promise_meetings_agenda_item_item",
                        column: x => x.item,
                        principalTable: "meetings_agenda_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    author = table.Column<Guid>(type: "uuid", nullable: false),
                    base_version = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    background = table.Column<string>(type: "text", nullable: false),
                    recommendation = table.Column<string>(type: "text", nullable: false),
                    presentation = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    saved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    end = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_draft", x => x.id);
                    table.ForeignKey(
                        name: "FK_matters_draft_accounts_account_author",
                        column: x => x.author,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_matters_draft_matters_paper_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_local_figure",
                columns: table => new
                {
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_local_figure", x => new { x.paper, x.name });
                    table.ForeignKey(
                        name: "FK_matters_local_figure_matters_paper_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_master_position",
                columns: table => new
                {
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    background = table.Column<string>(type: "text", nullable: false),
                    recommendation = table.Column<string>(type: "text", nullable: false),
                    presentation = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_master_position", x => x.paper);
                    table.ForeignKey(
                        name: "FK_matters_master_position_matters_paper_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_paper_attachment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    access = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_paper_attachment", x => x.id);
                    table.ForeignKey(
                        name: "FK_matters_paper_attachment_matters_paper_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_paper_case_number",
                columns: table => new
                {
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_paper_case_number", x => new { x.paper, x.number });
                    table.ForeignKey(
                        name: "FK_matters_paper_case_number_matters_paper_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_paper_participant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    planned = table.Column<string>(type: "text", nullable: false),
                    actual = table.Column<string>(type: "text", nullable: true),
                    account = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_paper_participant", x => x.id);
                    table.ForeignKey(
                        name: "FK_matters_paper_participant_accounts_account_account",
                        column: x => x.account,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_matters_paper_participant_matters_paper_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pretreatment_reservation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality = table.Column<string>(type: "character varying(4)", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pretreatment_reservation", x => x.id);
                    table.ForeignKey(
                        name: "FK_pretreatment_reservation_bodies_municipality_municipality",
                        column: x => x.municipality,
                        principalTable: "bodies_municipality",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pretreatment_reservation_pretreatment_ladder_step_step",
                        column: x => x.step,
                        principalTable: "pretreatment_ladder_step",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_attachment_content",
                columns: table => new
                {
                    attachment = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_attachment_content", x => x.attachment);
                    table.ForeignKey(
                        name: "FK_matters_attachment_content_matters_paper_attachment_attachm~",
                        column: x => x.attachment,
                        principalTable: "matters_paper_attachment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // who was secretary is secretary of every council until an administrator says where
            migrationBuilder.Sql(
                """
                insert into accounts_role_assignment (id, account, role, organization, municipality)
                select user_id, user_id, 'Secretary', null, null from accounts_user_role
                """
            );

            migrationBuilder.DropTable(name: "accounts_role_claim");

            migrationBuilder.DropTable(name: "accounts_user_role");

            migrationBuilder.DropTable(name: "accounts_role");

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_version_author",
                table: "matters_paper_version",
                column: "author");

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_version_paper_number",
                table: "matters_paper_version",
                columns: new[] { "paper", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_invitation_account",
                table: "accounts_invitation",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_invitation_key_hash",
                table: "accounts_invitation",
                column: "key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_role_assignment_account",
                table: "accounts_role_assignment",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_role_assignment_municipality",
                table: "accounts_role_assignment",
                column: "municipality");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_role_assignment_organization",
                table: "accounts_role_assignment",
                column: "organization");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_session_account",
                table: "accounts_session",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_session_key_hash",
                table: "accounts_session",
                column: "key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_passkey_user_id",
                table: "accounts_user_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_promise_council",
                table: "follow_up_promise",
                column: "council");

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_promise_item",
                table: "follow_up_promise",
                column: "item");

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_promise_matter_state",
                table: "follow_up_promise",
                columns: new[] { "matter", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_promise_owner_state",
                table: "follow_up_promise",
                columns: new[] { "owner", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_promise_paper",
                table: "follow_up_promise",
                column: "paper");

            migrationBuilder.CreateIndex(
                name: "IX_matters_draft_author_end",
                table: "matters_draft",
                columns: new[] { "author", "end" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_draft_paper_end",
                table: "matters_draft",
                columns: new[] { "paper", "end" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_council",
                table: "matters_paper",
                column: "council");

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_matter_council",
                table: "matters_paper",
                columns: new[] { "matter", "council" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_paper_master",
                table: "matters_paper",
                column: "matter",
                unique: true,
                filter: "council is null");

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_attachment_paper",
                table: "matters_paper_attachment",
                column: "paper");

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_case_number_number",
                table: "matters_paper_case_number",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_participant_account",
                table: "matters_paper_participant",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_matters_paper_participant_paper",
                table: "matters_paper_participant",
                column: "paper");

            migrationBuilder.CreateIndex(
                name: "IX_people_membership_municipality",
                table: "people_membership",
                column: "municipality");

            migrationBuilder.CreateIndex(
                name: "IX_people_membership_organization_to",
                table: "people_membership",
                columns: new[] { "organization", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_people_membership_person",
                table: "people_membership",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_people_membership_personal_substitute",
                table: "people_membership",
                column: "personal_substitute");

            migrationBuilder.CreateIndex(
                name: "IX_pretreatment_circle_meeting_organization_date",
                table: "pretreatment_circle_meeting",
                columns: new[] { "organization", "date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pretreatment_ladder_step_council",
                table: "pretreatment_ladder_step",
                column: "council");

            migrationBuilder.CreateIndex(
                name: "IX_pretreatment_ladder_step_matter_council",
                table: "pretreatment_ladder_step",
                columns: new[] { "matter", "council" });

            migrationBuilder.CreateIndex(
                name: "IX_pretreatment_ladder_step_organization",
                table: "pretreatment_ladder_step",
                column: "organization");

            migrationBuilder.CreateIndex(
                name: "IX_pretreatment_reservation_municipality",
                table: "pretreatment_reservation",
                column: "municipality");

            migrationBuilder.CreateIndex(
                name: "IX_pretreatment_reservation_step_municipality",
                table: "pretreatment_reservation",
                columns: new[] { "step", "municipality" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_matters_paper_version_accounts_account_author",
                table: "matters_paper_version",
                column: "author",
                principalTable: "accounts_account",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_matters_paper_version_matters_paper_paper",
                table: "matters_paper_version",
                column: "paper",
                principalTable: "matters_paper",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_matters_paper_version_accounts_account_author",
                table: "matters_paper_version");

            migrationBuilder.DropForeignKey(
                name: "FK_matters_paper_version_matters_paper_paper",
                table: "matters_paper_version");

            migrationBuilder.DropTable(
                name: "accounts_invitation");

            migrationBuilder.DropTable(
                name: "accounts_role_assignment");

            migrationBuilder.DropTable(
                name: "accounts_session");

            migrationBuilder.DropTable(
                name: "accounts_user_passkey");

            migrationBuilder.DropTable(
                name: "follow_up_promise");

            migrationBuilder.DropTable(
                name: "matters_attachment_content");

            migrationBuilder.DropTable(
                name: "matters_draft");

            migrationBuilder.DropTable(
                name: "matters_local_figure");

            migrationBuilder.DropTable(
                name: "matters_master_position");

            migrationBuilder.DropTable(
                name: "matters_paper_case_number");

            migrationBuilder.DropTable(
                name: "matters_paper_participant");

            migrationBuilder.DropTable(
                name: "people_membership");

            migrationBuilder.DropTable(
                name: "pretreatment_circle_meeting");

            migrationBuilder.DropTable(
                name: "pretreatment_reservation");

            migrationBuilder.DropTable(
                name: "matters_paper_attachment");

            migrationBuilder.DropTable(
                name: "pretreatment_ladder_step");

            migrationBuilder.DropTable(
                name: "matters_paper");

            migrationBuilder.DropIndex(
                name: "IX_matters_paper_version_author",
                table: "matters_paper_version");

            migrationBuilder.DropIndex(
                name: "IX_matters_paper_version_paper_number",
                table: "matters_paper_version");

            migrationBuilder.DropColumn(
                name: "author",
                table: "matters_paper_version");

            migrationBuilder.DropColumn(
                name: "number",
                table: "matters_paper_version");

            migrationBuilder.DropColumn(
                name: "paper",
                table: "matters_paper_version");

            migrationBuilder.DropColumn(
                name: "restored_from",
                table: "matters_paper_version");

            migrationBuilder.DropColumn(
                name: "saved_at",
                table: "matters_paper_version");

            migrationBuilder.DropColumn(
                name: "title",
                table: "matters_paper_version");

            migrationBuilder.DropColumn(
                name: "closed_at",
                table: "accounts_account");

            migrationBuilder.CreateTable(
                name: "accounts_role",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_role", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_role_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_role_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_role_claim_accounts_role_role_id",
                        column: x => x.role_id,
                        principalTable: "accounts_role",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_role",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_role", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "FK_accounts_user_role_accounts_account_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_accounts_user_role_accounts_role_role_id",
                        column: x => x.role_id,
                        principalTable: "accounts_role",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "accounts_role",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_role_claim_role_id",
                table: "accounts_role_claim",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_role_role_id",
                table: "accounts_user_role",
                column: "role_id");
        }
    }
}
