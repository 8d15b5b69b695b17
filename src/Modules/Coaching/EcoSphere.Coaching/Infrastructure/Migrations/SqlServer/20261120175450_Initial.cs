using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Coaching.Infrastructure.Migrations.SqlServer
{
    internal partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "coaching");

            migrationBuilder.CreateTable(
                name: "ApplicationDrafts",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemIds = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "coaching",
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
                name: "AuthorityBatches",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorityBatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Files",
                schema: "coaching",
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
                schema: "coaching",
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
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TaxId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    IndustryCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Representative = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Employees = table.Column<int>(type: "int", nullable: true),
                    IsSuspended = table.Column<bool>(type: "bit", nullable: false),
                    ContactName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ContactJobTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ContactPhone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ContactEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
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
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    IsSuspended = table.Column<bool>(type: "bit", nullable: false),
                    IsErased = table.Column<bool>(type: "bit", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsCompanyAdmin = table.Column<bool>(type: "bit", nullable: false),
                    Team = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsStaff = table.Column<bool>(type: "bit", nullable: false),
                    ProfileAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    StandingAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    PlaceAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    TeamAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    StaffAsOf = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownMembers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                schema: "coaching",
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
                schema: "coaching",
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
                schema: "coaching",
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
                name: "Programmes",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: true),
                    EndsOn = table.Column<DateTime>(type: "date", nullable: true),
                    FollowUpYears = table.Column<int>(type: "int", nullable: false),
                    Choice = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Forms = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    FormVersion = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    CopiedFromId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                schema: "coaching",
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
                name: "FormVersions",
                schema: "coaching",
                columns: table => new
                {
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Forms = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormVersions", x => new { x.ProgrammeId, x.Version });
                    table.ForeignKey(
                        name: "FK_FormVersions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalSchema: "coaching",
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeItems",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    Window = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Quota = table.Column<int>(type: "int", nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Release = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HasWaitingList = table.Column<bool>(type: "bit", nullable: false),
                    Reviewers = table.Column<int>(type: "int", nullable: false),
                    CorrectionDays = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeItems_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalSchema: "coaching",
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Applications",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FormVersion = table.Column<int>(type: "int", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CompanyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TaxId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    IndustryCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true),
                    ApplicantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    StateSince = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    PriorityRank = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    ContentBefore = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: true),
                    Notes = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    CorrectBy = table.Column<DateTime>(type: "date", nullable: true),
                    IsReminded = table.Column<bool>(type: "bit", nullable: false),
                    Rounds = table.Column<int>(type: "int", nullable: false),
                    StepCount = table.Column<int>(type: "int", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HoldsPlace = table.Column<bool>(type: "bit", nullable: false),
                    WaitlistedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    CostToPayBack = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    CostNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Score = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Applications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Applications_ProgrammeItems_ItemId",
                        column: x => x.ItemId,
                        principalSchema: "coaching",
                        principalTable: "ProgrammeItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApplicationTallies",
                schema: "coaching",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationTallies", x => new { x.ItemId, x.State });
                    table.ForeignKey(
                        name: "FK_ApplicationTallies_ProgrammeItems_ItemId",
                        column: x => x.ItemId,
                        principalSchema: "coaching",
                        principalTable: "ProgrammeItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ItemPlaces",
                schema: "coaching",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Quota = table.Column<int>(type: "int", nullable: true),
                    Taken = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemPlaces", x => x.ItemId);
                    table.CheckConstraint("CK_ItemPlaces_Taken", "[Taken] >= 0 AND ([Quota] IS NULL OR [Taken] <= [Quota])");
                    table.ForeignKey(
                        name: "FK_ItemPlaces_ProgrammeItems_ItemId",
                        column: x => x.ItemId,
                        principalSchema: "coaching",
                        principalTable: "ProgrammeItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ApplicationSteps",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Side = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApplicationSteps_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "coaching",
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfficerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OfficerName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CoachId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CoachName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    BegunAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    IsComplete = table.Column<bool>(type: "bit", nullable: false),
                    CertificateNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    CertificateCode = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true),
                    NextDueOn = table.Column<DateTime>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cases_Applications_Id",
                        column: x => x.Id,
                        principalSchema: "coaching",
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseThreads",
                schema: "coaching",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LineCount = table.Column<int>(type: "int", nullable: false),
                    UnreadByFirm = table.Column<int>(type: "int", nullable: false),
                    UnreadByStaff = table.Column<int>(type: "int", nullable: false),
                    UnreadByCoach = table.Column<int>(type: "int", nullable: false),
                    ReadByFirm = table.Column<int>(type: "int", nullable: false),
                    ReadByStaff = table.Column<int>(type: "int", nullable: false),
                    ReadByCoach = table.Column<int>(type: "int", nullable: false),
                    LastMessageAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseThreads", x => x.ApplicationId);
                    table.ForeignKey(
                        name: "FK_CaseThreads_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "coaching",
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUps",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AskOn = table.Column<DateTime>(type: "date", nullable: false),
                    DueOn = table.Column<DateTime>(type: "date", nullable: false),
                    Reminders = table.Column<int>(type: "int", nullable: false),
                    LastRemindedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    RemindOn = table.Column<DateTime>(type: "date", nullable: true),
                    Rounds = table.Column<int>(type: "int", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Edits = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Measures = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Investment = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    EnergySaved = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    CarbonSaved = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    MoneySaved = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Jobs = table.Column<int>(type: "int", nullable: true),
                    Orders = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    EventsAttended = table.Column<int>(type: "int", nullable: true),
                    SentById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUps_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "coaching",
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewScores",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReviewerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReviewerName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Points = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewScores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewScores_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "coaching",
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseStages",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DueOn = table.Column<DateTime>(type: "date", nullable: true),
                    BegunOn = table.Column<DateTime>(type: "date", nullable: true),
                    DoneOn = table.Column<DateTime>(type: "date", nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseStages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseStages_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "coaching",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseVisits",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    StageKey = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Participants = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Record = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Moves = table.Column<int>(type: "int", nullable: false),
                    HeldAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    CancelledAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseVisits_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "coaching",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Deliverables",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StageKey = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsRequired = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Rounds = table.Column<int>(type: "int", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliverables", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deliverables_Cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "coaching",
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseMessages",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Event = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Side = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Files = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    IsErased = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseMessages_CaseThreads_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "coaching",
                        principalTable: "CaseThreads",
                        principalColumn: "ApplicationId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeliverableVersions",
                schema: "coaching",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DeliverableId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliverableVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeliverableVersions_Deliverables_DeliverableId",
                        column: x => x.DeliverableId,
                        principalSchema: "coaching",
                        principalTable: "Deliverables",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationDrafts_ChangedAt",
                schema: "coaching",
                table: "ApplicationDrafts",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationDrafts_CompanyId_ProgrammeId",
                schema: "coaching",
                table: "ApplicationDrafts",
                columns: new[] { "CompanyId", "ProgrammeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationDrafts_MemberId",
                schema: "coaching",
                table: "ApplicationDrafts",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ApplicantId",
                schema: "coaching",
                table: "Applications",
                column: "ApplicantId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_BatchId_PriorityRank",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "BatchId", "PriorityRank" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CompanyId_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "CompanyId", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CompanyName",
                schema: "coaching",
                table: "Applications",
                column: "CompanyName");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_ApprovedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "ApprovedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "PriorityRank", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_State_PriorityRank_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "State", "PriorityRank", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_State_Score_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "State", "Score", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_State_WaitlistedAt_PriorityRank",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "State", "WaitlistedAt", "PriorityRank" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Number",
                schema: "coaching",
                table: "Applications",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Open",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "CompanyId", "ItemId" },
                unique: true,
                filter: "[State] IN ('Submitted', 'Returned', 'Qualified', 'Listed', 'Approved', 'Waitlisted', 'Running')");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "PriorityRank", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ProgrammeId_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ProgrammeId", "PriorityRank", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ProgrammeId_State_PriorityRank_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ProgrammeId", "State", "PriorityRank", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ProgrammeId_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ProgrammeId", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_State_CorrectBy",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "State", "CorrectBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_State_PriorityRank_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "State", "PriorityRank", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_State_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "State", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_SubmissionId",
                schema: "coaching",
                table: "Applications",
                column: "SubmissionId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_TaxId",
                schema: "coaching",
                table: "Applications",
                column: "TaxId");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationSteps_ApplicationId_Number",
                schema: "coaching",
                table: "ApplicationSteps",
                columns: new[] { "ApplicationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationSteps_ById",
                schema: "coaching",
                table: "ApplicationSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationTallies_ProgrammeId",
                schema: "coaching",
                table: "ApplicationTallies",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorId_At",
                schema: "coaching",
                table: "Audit",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                schema: "coaching",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SubjectId_At",
                schema: "coaching",
                table: "Audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuthorityBatches_CreatedAt",
                schema: "coaching",
                table: "AuthorityBatches",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_AuthorityBatches_Number",
                schema: "coaching",
                table: "AuthorityBatches",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuthorityBatches_State_CreatedAt",
                schema: "coaching",
                table: "AuthorityBatches",
                columns: new[] { "State", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseMessages_ApplicationId_Number",
                schema: "coaching",
                table: "CaseMessages",
                columns: new[] { "ApplicationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseMessages_AuthorId_Id",
                schema: "coaching",
                table: "CaseMessages",
                columns: new[] { "AuthorId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CertificateNumber",
                schema: "coaching",
                table: "Cases",
                column: "CertificateNumber",
                unique: true,
                filter: "[CertificateNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CoachId_EndedAt_NextDueOn",
                schema: "coaching",
                table: "Cases",
                columns: new[] { "CoachId", "EndedAt", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CompanyId_BegunAt",
                schema: "coaching",
                table: "Cases",
                columns: new[] { "CompanyId", "BegunAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_EndedAt_NextDueOn",
                schema: "coaching",
                table: "Cases",
                columns: new[] { "EndedAt", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ItemId_EndedAt_NextDueOn",
                schema: "coaching",
                table: "Cases",
                columns: new[] { "ItemId", "EndedAt", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OfficerId_EndedAt_NextDueOn",
                schema: "coaching",
                table: "Cases",
                columns: new[] { "OfficerId", "EndedAt", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseStages_CaseId_Number",
                schema: "coaching",
                table: "CaseStages",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseThreads_LastMessageAt",
                schema: "coaching",
                table: "CaseThreads",
                column: "LastMessageAt",
                filter: "[UnreadByStaff] > 0");

            migrationBuilder.CreateIndex(
                name: "IX_CaseVisits_CaseId",
                schema: "coaching",
                table: "CaseVisits",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseVisits_On",
                schema: "coaching",
                table: "CaseVisits",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_Deliverables_CaseId",
                schema: "coaching",
                table: "Deliverables",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Deliverables_FileId",
                schema: "coaching",
                table: "Deliverables",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliverableVersions_ById",
                schema: "coaching",
                table: "DeliverableVersions",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_DeliverableVersions_DeliverableId_Number",
                schema: "coaching",
                table: "DeliverableVersions",
                columns: new[] { "DeliverableId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeliverableVersions_FileId",
                schema: "coaching",
                table: "DeliverableVersions",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_OwnerId",
                schema: "coaching",
                table: "Files",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_UploadedAt",
                schema: "coaching",
                table: "Files",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_ApplicationId_Number",
                schema: "coaching",
                table: "FollowUps",
                columns: new[] { "ApplicationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_CompanyId_DueOn",
                schema: "coaching",
                table: "FollowUps",
                columns: new[] { "CompanyId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_DueOn",
                schema: "coaching",
                table: "FollowUps",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_ProgrammeId_DueOn",
                schema: "coaching",
                table: "FollowUps",
                columns: new[] { "ProgrammeId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_ProgrammeId_State_DueOn",
                schema: "coaching",
                table: "FollowUps",
                columns: new[] { "ProgrammeId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_ProgrammeId_Year",
                schema: "coaching",
                table: "FollowUps",
                columns: new[] { "ProgrammeId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_RemindOn",
                schema: "coaching",
                table: "FollowUps",
                column: "RemindOn");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_State_AskOn",
                schema: "coaching",
                table: "FollowUps",
                columns: new[] { "State", "AskOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_State_DueOn",
                schema: "coaching",
                table: "FollowUps",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Handler_Key_Sequence",
                schema: "coaching",
                table: "Inbox",
                columns: new[] { "Handler", "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_MessageId_Handler",
                schema: "coaching",
                table: "Inbox",
                columns: new[] { "MessageId", "Handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_State_Sequence",
                schema: "coaching",
                table: "Inbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_ContactEmail",
                schema: "coaching",
                table: "KnownCompanies",
                column: "ContactEmail");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_TaxId",
                schema: "coaching",
                table: "KnownCompanies",
                column: "TaxId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_CompanyId",
                schema: "coaching",
                table: "KnownMembers",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_Email",
                schema: "coaching",
                table: "KnownMembers",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_IsStaff_Name",
                schema: "coaching",
                table: "KnownMembers",
                columns: new[] { "IsStaff", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_Team",
                schema: "coaching",
                table: "KnownMembers",
                column: "Team");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_CreatedAt",
                schema: "coaching",
                table: "Mails",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_State_DueAt",
                schema: "coaching",
                table: "Mails",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_To_CreatedAt",
                schema: "coaching",
                table: "Mails",
                columns: new[] { "To", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key_Sequence",
                schema: "coaching",
                table: "Outbox",
                columns: new[] { "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State_Sequence",
                schema: "coaching",
                table: "Outbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeItems_ProgrammeId_Position",
                schema: "coaching",
                table: "ProgrammeItems",
                columns: new[] { "ProgrammeId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Slug",
                schema: "coaching",
                table: "Programmes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_State_PublishedAt",
                schema: "coaching",
                table: "Programmes",
                columns: new[] { "State", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewScores_ApplicationId_ReviewerId",
                schema: "coaching",
                table: "ReviewScores",
                columns: new[] { "ApplicationId", "ReviewerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewScores_ReviewerId",
                schema: "coaching",
                table: "ReviewScores",
                column: "ReviewerId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApplicationDrafts",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "ApplicationSteps",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "ApplicationTallies",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Audit",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "AuthorityBatches",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "CaseMessages",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "CaseStages",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "CaseVisits",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "DeliverableVersions",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Files",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "FollowUps",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "FormVersions",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "ItemPlaces",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "KnownCompanies",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "KnownMembers",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Leases",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Mails",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "ReferenceCounters",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "ReviewScores",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "CaseThreads",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Deliverables",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Cases",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Applications",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "ProgrammeItems",
                schema: "coaching");

            migrationBuilder.DropTable(
                name: "Programmes",
                schema: "coaching");
        }
    }
}
