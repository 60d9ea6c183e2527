using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Raadslag.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "text", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_role",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_role", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archive_original",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_original", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bodies_body",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies_body", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matters_matter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    merged_into = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_matter", x => x.id);
                    table.ForeignKey(
                        name: "FK_matters_matter_matters_matter_merged_into",
                        column: x => x.merged_into,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_paper_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    background = table.Column<string>(type: "text", nullable: true),
                    recommendation = table.Column<string>(type: "text", nullable: true),
                    presentation = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_paper_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    merged_into = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_person", x => x.id);
                    table.ForeignKey(
                        name: "FK_people_person_people_person_merged_into",
                        column: x => x.merged_into,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "records_record_entry",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_records_record_entry", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "search_facet_label",
                columns: table => new
                {
                    facet = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_facet_label", x => new { x.facet, x.number });
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_user_claim_accounts_account_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_accounts_user_login_accounts_account_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_accounts_user_token_accounts_account_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "archive_pending_upload",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    draft = table.Column<string>(type: "text", nullable: false),
                    corrections = table.Column<string>(type: "text", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_pending_upload", x => x.id);
                    table.ForeignKey(
                        name: "FK_archive_pending_upload_accounts_account_account",
                        column: x => x.account,
                        principalTable: "accounts_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_role_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "archive_stored_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    original = table.Column<Guid>(type: "uuid", nullable: false),
                    reader_version = table.Column<int>(type: "integer", nullable: false),
                    draft = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_stored_import", x => x.id);
                    table.ForeignKey(
                        name: "FK_archive_stored_import_archive_original_original",
                        column: x => x.original,
                        principalTable: "archive_original",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bodies_municipality",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    region_from2027 = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<Guid>(type: "uuid", nullable: false),
                    population = table.Column<int>(type: "integer", nullable: false),
                    population_year = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies_municipality", x => x.code);
                    table.ForeignKey(
                        name: "FK_bodies_municipality_bodies_body_body",
                        column: x => x.body,
                        principalTable: "bodies_body",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bodies_organization",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies_organization", x => x.id);
                    table.ForeignKey(
                        name: "FK_bodies_organization_bodies_body_body",
                        column: x => x.body,
                        principalTable: "bodies_body",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_case_number",
                columns: table => new
                {
                    matter = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_case_number", x => new { x.matter, x.number });
                    table.ForeignKey(
                        name: "FK_matters_case_number_matters_matter_matter",
                        column: x => x.matter,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_matter_address",
                columns: table => new
                {
                    slug = table.Column<string>(type: "text", nullable: false),
                    matter = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_matter_address", x => x.slug);
                    table.ForeignKey(
                        name: "FK_matters_matter_address_matters_matter_matter",
                        column: x => x.matter,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_matter_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kept = table.Column<Guid>(type: "uuid", nullable: false),
                    other = table.Column<Guid>(type: "uuid", nullable: false),
                    title_likeness = table.Column<int>(type: "integer", nullable: false),
                    text_likeness = table.Column<int>(type: "integer", nullable: false),
                    shares_case_number = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_matter_proposal", x => x.id);
                    table.ForeignKey(
                        name: "FK_matters_matter_proposal_matters_matter_kept",
                        column: x => x.kept,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_matters_matter_proposal_matters_matter_other",
                        column: x => x.other,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_recommendation_limb",
                columns: table => new
                {
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_recommendation_limb", x => new { x.paper, x.order });
                    table.ForeignKey(
                        name: "FK_matters_recommendation_limb_matters_paper_version_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_alias_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kept = table.Column<Guid>(type: "uuid", nullable: false),
                    other = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_alias_proposal", x => x.id);
                    table.ForeignKey(
                        name: "FK_people_alias_proposal_people_person_kept",
                        column: x => x.kept,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_alias_proposal_people_person_other",
                        column: x => x.other,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_person_alias",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_person_alias", x => x.id);
                    table.ForeignKey(
                        name: "FK_people_person_alias_people_person_person",
                        column: x => x.person,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    council = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_meeting", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_meeting_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "archive_correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: false),
                    after = table.Column<string>(type: "text", nullable: false),
                    clash = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_correction", x => x.id);
                    table.ForeignKey(
                        name: "FK_archive_correction_meetings_meeting_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_meeting_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    import = table.Column<Guid>(type: "uuid", nullable: false),
                    review = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_meeting_document", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_meeting_document_archive_stored_import_import",
                        column: x => x.import,
                        principalTable: "archive_stored_import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_meeting_document_meetings_meeting_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "search_index_entry",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    item_number = table.Column<string>(type: "text", nullable: true),
                    council = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    typed = table.Column<string>(type: "text", nullable: false),
                    stemmed = table.Column<string>(type: "text", nullable: false),
                    marks = table.Column<string>(type: "text", nullable: false),
                    stemmer_version = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_index_entry", x => x.number);
                    table.ForeignKey(
                        name: "FK_search_index_entry_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_search_index_entry_meetings_meeting_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_agenda_section",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_agenda_section", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_agenda_section_meetings_meeting_document_document",
                        column: x => x.document,
                        principalTable: "meetings_meeting_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_participation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    attendance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    printed_name = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: true),
                    printed_municipality = table.Column<string>(type: "text", nullable: true),
                    municipality = table.Column<string>(type: "character varying(4)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_participation", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_participation_bodies_municipality_municipality",
                        column: x => x.municipality,
                        principalTable: "bodies_municipality",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_participation_meetings_meeting_document_document",
                        column: x => x.document,
                        principalTable: "meetings_meeting_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_participation_people_person_person",
                        column: x => x.person,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "publication_snapshot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_current = table.Column<bool>(type: "boolean", nullable: false),
                    record = table.Column<string>(type: "text", nullable: false),
                    html = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_snapshot", x => x.id);
                    table.ForeignKey(
                        name: "FK_publication_snapshot_meetings_meeting_document_document",
                        column: x => x.document,
                        principalTable: "meetings_meeting_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_publication_snapshot_meetings_meeting_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_agenda_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: true),
                    case_officers = table.Column<string>(type: "text", nullable: false),
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    first_line = table.Column<int>(type: "integer", nullable: false),
                    last_line = table.Column<int>(type: "integer", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_agenda_item", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_agenda_item_matters_paper_version_paper",
                        column: x => x.paper,
                        principalTable: "matters_paper_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_agenda_item_meetings_agenda_section_section",
                        column: x => x.section,
                        principalTable: "meetings_agenda_section",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matters_consultation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    council = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_consultation", x => x.id);
                    table.ForeignKey(
                        name: "FK_matters_consultation_bodies_organization_council",
                        column: x => x.council,
                        principalTable: "bodies_organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_matters_consultation_matters_matter_matter",
                        column: x => x.matter,
                        principalTable: "matters_matter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_matters_consultation_meetings_agenda_item_item",
                        column: x => x.item,
                        principalTable: "meetings_agenda_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_attachment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_attachment", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_attachment_meetings_agenda_item_item",
                        column: x => x.item,
                        principalTable: "meetings_agenda_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_decision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_decision", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_decision_meetings_agenda_item_item",
                        column: x => x.item,
                        principalTable: "meetings_agenda_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts_account",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts_account",
                column: "normalized_user_name",
                unique: true);

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
                name: "IX_accounts_user_claim_user_id",
                table: "accounts_user_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_login_user_id",
                table: "accounts_user_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_role_role_id",
                table: "accounts_user_role",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "IX_archive_correction_meeting_kind_path",
                table: "archive_correction",
                columns: new[] { "meeting", "kind", "path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archive_original_sha256",
                table: "archive_original",
                column: "sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archive_pending_upload_account",
                table: "archive_pending_upload",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_archive_stored_import_original",
                table: "archive_stored_import",
                column: "original");

            migrationBuilder.CreateIndex(
                name: "IX_bodies_body_name",
                table: "bodies_body",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bodies_municipality_body",
                table: "bodies_municipality",
                column: "body");

            migrationBuilder.CreateIndex(
                name: "IX_bodies_municipality_slug",
                table: "bodies_municipality",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bodies_organization_body",
                table: "bodies_organization",
                column: "body");

            migrationBuilder.CreateIndex(
                name: "IX_bodies_organization_slug",
                table: "bodies_organization",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_case_number_number",
                table: "matters_case_number",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "IX_matters_consultation_council",
                table: "matters_consultation",
                column: "council");

            migrationBuilder.CreateIndex(
                name: "IX_matters_consultation_item",
                table: "matters_consultation",
                column: "item",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_consultation_matter",
                table: "matters_consultation",
                column: "matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_merged_into",
                table: "matters_matter",
                column: "merged_into");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_slug",
                table: "matters_matter",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_address_matter",
                table: "matters_matter_address",
                column: "matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_proposal_kept_other",
                table: "matters_matter_proposal",
                columns: new[] { "kept", "other" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_proposal_other",
                table: "matters_matter_proposal",
                column: "other");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_agenda_item_paper",
                table: "meetings_agenda_item",
                column: "paper");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_agenda_item_section_order",
                table: "meetings_agenda_item",
                columns: new[] { "section", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_agenda_section_document_order",
                table: "meetings_agenda_section",
                columns: new[] { "document", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_attachment_item_order",
                table: "meetings_attachment",
                columns: new[] { "item", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_decision_item",
                table: "meetings_decision",
                column: "item",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meeting_council_date_ordinal",
                table: "meetings_meeting",
                columns: new[] { "council", "date", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meeting_document_import",
                table: "meetings_meeting_document",
                column: "import");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meeting_document_meeting_kind_version",
                table: "meetings_meeting_document",
                columns: new[] { "meeting", "kind", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_participation_document",
                table: "meetings_participation",
                column: "document");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_participation_municipality",
                table: "meetings_participation",
                column: "municipality");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_participation_person",
                table: "meetings_participation",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_people_alias_proposal_kept_other",
                table: "people_alias_proposal",
                columns: new[] { "kept", "other" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_alias_proposal_other",
                table: "people_alias_proposal",
                column: "other");

            migrationBuilder.CreateIndex(
                name: "IX_people_person_merged_into",
                table: "people_person",
                column: "merged_into");

            migrationBuilder.CreateIndex(
                name: "IX_people_person_slug",
                table: "people_person",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_person_alias_name",
                table: "people_person_alias",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "IX_people_person_alias_person_name",
                table: "people_person_alias",
                columns: new[] { "person", "name" },
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_publication_snapshot_meeting_kind_version",
                table: "publication_snapshot",
                columns: new[] { "meeting", "kind", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_facet_label_facet_value",
                table: "search_facet_label",
                columns: new[] { "facet", "value" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_index_entry_council",
                table: "search_index_entry",
                column: "council");

            migrationBuilder.CreateIndex(
                name: "IX_search_index_entry_meeting",
                table: "search_index_entry",
                column: "meeting");

            migrationBuilder.CreateIndex(
                name: "IX_search_index_entry_stemmer_version",
                table: "search_index_entry",
                column: "stemmer_version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_role_claim");

            migrationBuilder.DropTable(
                name: "accounts_user_claim");

            migrationBuilder.DropTable(
                name: "accounts_user_login");

            migrationBuilder.DropTable(
                name: "accounts_user_role");

            migrationBuilder.DropTable(
                name: "accounts_user_token");

            migrationBuilder.DropTable(
                name: "archive_correction");

            migrationBuilder.DropTable(
                name: "archive_pending_upload");

            migrationBuilder.DropTable(
                name: "matters_case_number");

            migrationBuilder.DropTable(
                name: "matters_consultation");

            migrationBuilder.DropTable(
                name: "matters_matter_address");

            migrationBuilder.DropTable(
                name: "matters_matter_proposal");

            migrationBuilder.DropTable(
                name: "matters_recommendation_limb");

            migrationBuilder.DropTable(
                name: "meetings_attachment");

            migrationBuilder.DropTable(
                name: "meetings_decision");

            migrationBuilder.DropTable(
                name: "meetings_participation");

            migrationBuilder.DropTable(
                name: "people_alias_proposal");

            migrationBuilder.DropTable(
                name: "people_person_alias");

            migrationBuilder.DropTable(
                name: "publication_snapshot");

            migrationBuilder.DropTable(
                name: "records_record_entry");

            migrationBuilder.DropTable(
                name: "search_facet_label");

            migrationBuilder.DropTable(
                name: "search_index_entry");

            migrationBuilder.DropTable(
                name: "accounts_role");

            migrationBuilder.DropTable(
                name: "accounts_account");

            migrationBuilder.DropTable(
                name: "matters_matter");

            migrationBuilder.DropTable(
                name: "meetings_agenda_item");

            migrationBuilder.DropTable(
                name: "bodies_municipality");

            migrationBuilder.DropTable(
                name: "people_person");

            migrationBuilder.DropTable(
                name: "matters_paper_version");

            migrationBuilder.DropTable(
                name: "meetings_agenda_section");

            migrationBuilder.DropTable(
                name: "meetings_meeting_document");

            migrationBuilder.DropTable(
                name: "archive_stored_import");

            migrationBuilder.DropTable(
                name: "meetings_meeting");

            migrationBuilder.DropTable(
                name: "archive_original");

            migrationBuilder.DropTable(
                name: "bodies_organization");

            migrationBuilder.DropTable(
                name: "bodies_body");
        }
    }
}
