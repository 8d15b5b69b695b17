using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Consulting.Infrastructure.Migrations.SqlServer
{
    internal partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "consulting");

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ActorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    IpAddress = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Action = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Confirmed = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    ContactName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ContactJobTitle = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ContactPhone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    ContactEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    SiteAddress = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IndustryCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true),
                    Items = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    Expectation = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ScanFileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    ClaimedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClaimedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClaimedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ConsultantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConsultantName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Turn = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    StateSince = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    DueFrom = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    RemindedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    OverAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    VisitStarts = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    VisitEnds = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    VisitSequence = table.Column<int>(type: "int", nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Consultants",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    Capacity = table.Column<int>(type: "int", nullable: false),
                    AppointedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    DismissedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Files",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StorageName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    UploadedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UploadedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                schema: "consulting",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MessageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Handler = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    HandledAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    OccurredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "KnownCompanies",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TaxId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    IndustryCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Representative = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Employees = table.Column<int>(type: "int", nullable: true),
                    IsSuspended = table.Column<bool>(type: "bit", nullable: false),
                    ProfileAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ContactsAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    StandingAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownCompanies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KnownMembers",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    IsSuspended = table.Column<bool>(type: "bit", nullable: false),
                    IsErased = table.Column<bool>(type: "bit", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsCompanyAdmin = table.Column<bool>(type: "bit", nullable: false),
                    IsReviewer = table.Column<bool>(type: "bit", nullable: false),
                    StaffAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ProfileAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    StandingAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    PlaceAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownMembers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                schema: "consulting",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    UntilTicks = table.Column<long>(type: "bigint", nullable: false),
                    LastDueTicks = table.Column<long>(type: "bigint", nullable: false),
                    StartedTicks = table.Column<long>(type: "bigint", nullable: false),
                    EndedTicks = table.Column<long>(type: "bigint", nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    LastError = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Mails",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    To = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "consulting",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    OccurredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                schema: "consulting",
                columns: table => new
                {
                    Series = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCounters", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "SelfAssessments",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndustryCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Items = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ReturnedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ContactsRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ListRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    RemovedNames = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfAssessments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Surveys",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndustryCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    TemplateId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UploadedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Praise = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Improvement = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Needs = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Surveys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SurveyTemplates",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndustryCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TitleZh = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TitleEn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    IndustryCodes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ApplicationRounds",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Answers_Confirmed = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    Answers_ContactName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Answers_ContactJobTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Answers_ContactPhone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Answers_ContactEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Answers_SiteAddress = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Answers_IndustryCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Answers_Items = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    Answers_Expectation = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ScanFileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    OpenSections = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    EligibilityRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ContactRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SubjectRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ScanRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApplicationRounds_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "consulting",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseAssignments",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    ConsultantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConsultantName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TeamName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseAssignments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "consulting",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseSteps",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseSteps_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "consulting",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportVersions",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportVersions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "consulting",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitProposals",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Starts = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Ends = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VisitProposals_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "consulting",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Conflicts",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TaxId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DeclaredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeclaredByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    DeclaredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ConsultantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conflicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Conflicts_Consultants_ConsultantId",
                        column: x => x.ConsultantId,
                        principalSchema: "consulting",
                        principalTable: "Consultants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KnownContacts",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    JobTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    IsPrimary = table.Column<bool>(type: "bit", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KnownContacts_KnownCompanies_CompanyId",
                        column: x => x.CompanyId,
                        principalSchema: "consulting",
                        principalTable: "KnownCompanies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentBlocks",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Stamp = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Quantity = table.Column<int>(type: "int", nullable: true),
                    RatedPowerKw = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    HoursPerYear = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Carrier = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    YearlyConsumption = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    YearInstalled = table.Column<int>(type: "int", nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ReturnRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Returned_Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Returned_Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Returned_Quantity = table.Column<int>(type: "int", nullable: true),
                    Returned_RatedPowerKw = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Returned_HoursPerYear = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Returned_Carrier = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Returned_YearlyConsumption = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Returned_Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Returned_YearInstalled = table.Column<int>(type: "int", nullable: true),
                    Returned_Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AssessmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentBlocks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentBlocks_SelfAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalSchema: "consulting",
                        principalTable: "SelfAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentContacts",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    JobTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentContacts_SelfAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalSchema: "consulting",
                        principalTable: "SelfAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SatisfactionScores",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Item = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SatisfactionScores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SatisfactionScores_Surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalSchema: "consulting",
                        principalTable: "Surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyAnswers",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SurveyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyAnswers_Surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalSchema: "consulting",
                        principalTable: "Surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyFaults",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Typed = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Message = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Values = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SurveyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyFaults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyFaults_Surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalSchema: "consulting",
                        principalTable: "Surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyQuestions",
                schema: "consulting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    SectionZh = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SectionEn = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    TextZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsRequired = table.Column<bool>(type: "bit", nullable: false),
                    OptionLines = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Least = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Most = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    TemplateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyQuestions_SurveyTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalSchema: "consulting",
                        principalTable: "SurveyTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationRounds_CaseId_Number",
                schema: "consulting",
                table: "ApplicationRounds",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationRounds_DecidedById",
                schema: "consulting",
                table: "ApplicationRounds",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentBlocks_AssessmentId_Position",
                schema: "consulting",
                table: "AssessmentBlocks",
                columns: new[] { "AssessmentId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentContacts_AssessmentId_Position",
                schema: "consulting",
                table: "AssessmentContacts",
                columns: new[] { "AssessmentId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentContacts_Email",
                schema: "consulting",
                table: "AssessmentContacts",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorId_At",
                schema: "consulting",
                table: "Audit",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                schema: "consulting",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SubjectId_At",
                schema: "consulting",
                table: "Audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseAssignments_CaseId_Number",
                schema: "consulting",
                table: "CaseAssignments",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseAssignments_ConsultantId",
                schema: "consulting",
                table: "CaseAssignments",
                column: "ConsultantId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ApplicantId",
                schema: "consulting",
                table: "Cases",
                column: "ApplicantId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ClaimedById_StateSince",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "ClaimedById", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CompanyId_StartedAt",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "CompanyId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ConsultantId_State_StateSince",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "ConsultantId", "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ContactEmail",
                schema: "consulting",
                table: "Cases",
                column: "ContactEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_IndustryCode_State_StateSince",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "IndustryCode", "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Number",
                schema: "consulting",
                table: "Cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OpenCompany",
                schema: "consulting",
                table: "Cases",
                column: "CompanyId",
                unique: true,
                filter: "[State] IN ('Draft', 'Submitted', 'Returned', 'Approved', 'SelfAssessment', 'VisitPlanning', 'VisitProposed', 'VisitConfirmed', 'Reported', 'Survey')");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ScanFileId",
                schema: "consulting",
                table: "Cases",
                column: "ScanFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_State_ChangedAt",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_State_StateSince",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_StateSince",
                schema: "consulting",
                table: "Cases",
                column: "StateSince");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Turn_DueFrom",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "Turn", "DueFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Turn_StateSince",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "Turn", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseSteps_ById",
                schema: "consulting",
                table: "CaseSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseSteps_CaseId_Number",
                schema: "consulting",
                table: "CaseSteps",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Conflicts_ConsultantId_TaxId",
                schema: "consulting",
                table: "Conflicts",
                columns: new[] { "ConsultantId", "TaxId" });

            migrationBuilder.CreateIndex(
                name: "IX_Conflicts_DeclaredById",
                schema: "consulting",
                table: "Conflicts",
                column: "DeclaredById");

            migrationBuilder.CreateIndex(
                name: "IX_Consultants_IsActive_Name",
                schema: "consulting",
                table: "Consultants",
                columns: new[] { "IsActive", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Consultants_TeamId_Name",
                schema: "consulting",
                table: "Consultants",
                columns: new[] { "TeamId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_OwnerId",
                schema: "consulting",
                table: "Files",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_UploadedAt",
                schema: "consulting",
                table: "Files",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Handler_Key_Sequence",
                schema: "consulting",
                table: "Inbox",
                columns: new[] { "Handler", "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_MessageId_Handler",
                schema: "consulting",
                table: "Inbox",
                columns: new[] { "MessageId", "Handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_State_Sequence",
                schema: "consulting",
                table: "Inbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_Name",
                schema: "consulting",
                table: "KnownCompanies",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_TaxId",
                schema: "consulting",
                table: "KnownCompanies",
                column: "TaxId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownContacts_CompanyId_Position",
                schema: "consulting",
                table: "KnownContacts",
                columns: new[] { "CompanyId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_KnownContacts_Email",
                schema: "consulting",
                table: "KnownContacts",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_CompanyId",
                schema: "consulting",
                table: "KnownMembers",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_Email",
                schema: "consulting",
                table: "KnownMembers",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_IsReviewer",
                schema: "consulting",
                table: "KnownMembers",
                column: "IsReviewer");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_CreatedAt",
                schema: "consulting",
                table: "Mails",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_State_DueAt",
                schema: "consulting",
                table: "Mails",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_To_CreatedAt",
                schema: "consulting",
                table: "Mails",
                columns: new[] { "To", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key_Sequence",
                schema: "consulting",
                table: "Outbox",
                columns: new[] { "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State_Sequence",
                schema: "consulting",
                table: "Outbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_ById",
                schema: "consulting",
                table: "ReportVersions",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_CaseId_Number",
                schema: "consulting",
                table: "ReportVersions",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_FileId",
                schema: "consulting",
                table: "ReportVersions",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_SatisfactionScores_Item_Score",
                schema: "consulting",
                table: "SatisfactionScores",
                columns: new[] { "Item", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_SatisfactionScores_SurveyId_Item",
                schema: "consulting",
                table: "SatisfactionScores",
                columns: new[] { "SurveyId", "Item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelfAssessments_CompanyId",
                schema: "consulting",
                table: "SelfAssessments",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAnswers_SurveyId_Key",
                schema: "consulting",
                table: "SurveyAnswers",
                columns: new[] { "SurveyId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFaults_SurveyId_Key",
                schema: "consulting",
                table: "SurveyFaults",
                columns: new[] { "SurveyId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyQuestions_TemplateId_Position",
                schema: "consulting",
                table: "SurveyQuestions",
                columns: new[] { "TemplateId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_CompanyId",
                schema: "consulting",
                table: "Surveys",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_FileId",
                schema: "consulting",
                table: "Surveys",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_IndustryCode_SentAt",
                schema: "consulting",
                table: "Surveys",
                columns: new[] { "IndustryCode", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_SentAt",
                schema: "consulting",
                table: "Surveys",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_TemplateId_SentAt",
                schema: "consulting",
                table: "Surveys",
                columns: new[] { "TemplateId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyTemplates_IndustryCode_Number",
                schema: "consulting",
                table: "SurveyTemplates",
                columns: new[] { "IndustryCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveyTemplates_InUse",
                schema: "consulting",
                table: "SurveyTemplates",
                columns: new[] { "IndustryCode", "State" },
                unique: true,
                filter: "[State] <> 'Retired'");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_IsActive_Name",
                schema: "consulting",
                table: "Teams",
                columns: new[] { "IsActive", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Teams_Name",
                schema: "consulting",
                table: "Teams",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VisitProposals_CaseId_Starts",
                schema: "consulting",
                table: "VisitProposals",
                columns: new[] { "CaseId", "Starts" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApplicationRounds",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "AssessmentBlocks",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "AssessmentContacts",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Audit",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "CaseAssignments",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "CaseSteps",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Conflicts",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Files",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "KnownContacts",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "KnownMembers",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Leases",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Mails",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "ReferenceCounters",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "ReportVersions",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "SatisfactionScores",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "SurveyAnswers",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "SurveyFaults",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "SurveyQuestions",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Teams",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "VisitProposals",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "SelfAssessments",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Consultants",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "KnownCompanies",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Surveys",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "SurveyTemplates",
                schema: "consulting");

            migrationBuilder.DropTable(
                name: "Cases",
                schema: "consulting");
        }
    }
}
