using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Content.Infrastructure.Migrations.SqlServer
{
    internal partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "content");

            migrationBuilder.CreateTable(
                name: "Articles",
                schema: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    RevisionCount = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    WorkingTitle = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    PlannedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    WithdrawAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "content",
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
                name: "EditingNotices",
                schema: "content",
                columns: table => new
                {
                    ArticleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditingNotices", x => new { x.ArticleId, x.EditorId });
                });

            migrationBuilder.CreateTable(
                name: "Files",
                schema: "content",
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
                schema: "content",
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
                name: "Leases",
                schema: "content",
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
                schema: "content",
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
                name: "Media",
                schema: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AltZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AltEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Width = table.Column<int>(type: "int", nullable: true),
                    Height = table.Column<int>(type: "int", nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    AddedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Media", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "content",
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
                name: "ProductTiles",
                schema: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsListed = table.Column<bool>(type: "bit", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SummaryZh = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SummaryEn = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SupplierName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SupplierNameEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    CategoryZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CategoryEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ImagePath = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ImageAltZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ImageAltEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsCertified = table.Column<bool>(type: "bit", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductTiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Publications",
                schema: "content",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ArticleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionNumber = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    TitleZh = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TitleEn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    SummaryZh = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SummaryEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    CoverId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CoverAltZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    CoverAltEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    StartsAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    EndsAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    PlaceZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PlaceEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsOnline = table.Column<bool>(type: "bit", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SortAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    WithdrawAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                schema: "content",
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
                name: "SearchEntries",
                schema: "content",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SourceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Path = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TitleZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TitleEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SummaryZh = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SummaryEn = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PlainZh = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    PlainEn = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    WithdrawAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    SearchTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SearchSummary = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    SearchText = table.Column<string>(type: "nvarchar(max)", maxLength: 60000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Tags",
                schema: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tags", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArticleRevisions",
                schema: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    IsLatest = table.Column<bool>(type: "bit", nullable: false),
                    IsLive = table.Column<bool>(type: "bit", nullable: false),
                    IsPlanned = table.Column<bool>(type: "bit", nullable: false),
                    IsSealed = table.Column<bool>(type: "bit", nullable: false),
                    EditorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SavedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    RestoredFrom = table.Column<int>(type: "int", nullable: true),
                    TitleZh = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    TitleEn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    SummaryZh = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SummaryEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    BodyZh = table.Column<string>(type: "nvarchar(max)", maxLength: 50000, nullable: true),
                    BodyEn = table.Column<string>(type: "nvarchar(max)", maxLength: 50000, nullable: true),
                    CoverId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CoverAltZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CoverAltEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    StartsAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    EndsAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    PlaceZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PlaceEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OnlineUrl = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    OrganiserZh = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    OrganiserEn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Fee = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Capacity = table.Column<int>(type: "int", nullable: true),
                    RegistrationUrl = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RegistrationClosesAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ContactName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ContactPhone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    ContactEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    TagIds = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    Attachments = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    Links = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    ArticleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArticleRevisions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "content",
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleSlugs",
                schema: "content",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    ArticleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleSlugs", x => new { x.Kind, x.Slug });
                    table.ForeignKey(
                        name: "FK_ArticleSlugs_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "content",
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PreviewLinks",
                schema: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    MadeById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ArticleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreviewLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreviewLinks_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "content",
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MediaSizes",
                schema: "content",
                columns: table => new
                {
                    Width = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MediaId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Height = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaSizes", x => new { x.MediaId, x.Width });
                    table.ForeignKey(
                        name: "FK_MediaSizes_Media_MediaId",
                        column: x => x.MediaId,
                        principalSchema: "content",
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MediaUses",
                schema: "content",
                columns: table => new
                {
                    MediaId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ArticleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsPublic = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaUses", x => new { x.MediaId, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_MediaUses_Media_MediaId",
                        column: x => x.MediaId,
                        principalSchema: "content",
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicationTags",
                schema: "content",
                columns: table => new
                {
                    TagId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PublicationNumber = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SortAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationTags", x => new { x.PublicationNumber, x.TagId });
                    table.ForeignKey(
                        name: "FK_PublicationTags_Publications_PublicationNumber",
                        column: x => x.PublicationNumber,
                        principalSchema: "content",
                        principalTable: "Publications",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                schema: "content",
                columns: table => new
                {
                    Term = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EntryNumber = table.Column<int>(type: "int", nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => new { x.EntryNumber, x.Term });
                    table.ForeignKey(
                        name: "FK_SearchTerms_SearchEntries_EntryNumber",
                        column: x => x.EntryNumber,
                        principalSchema: "content",
                        principalTable: "SearchEntries",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevisions_ArticleId_Number",
                schema: "content",
                table: "ArticleRevisions",
                columns: new[] { "ArticleId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevisions_EditorId",
                schema: "content",
                table: "ArticleRevisions",
                column: "EditorId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_ChangedAt",
                schema: "content",
                table: "Articles",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Kind_ChangedAt",
                schema: "content",
                table: "Articles",
                columns: new[] { "Kind", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Kind_Slug",
                schema: "content",
                table: "Articles",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Kind_State_ChangedAt",
                schema: "content",
                table: "Articles",
                columns: new[] { "Kind", "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PlannedAt",
                schema: "content",
                table: "Articles",
                column: "PlannedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_State_ChangedAt",
                schema: "content",
                table: "Articles",
                columns: new[] { "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_WithdrawAt",
                schema: "content",
                table: "Articles",
                column: "WithdrawAt");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleSlugs_ArticleId",
                schema: "content",
                table: "ArticleSlugs",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorId_At",
                schema: "content",
                table: "Audit",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                schema: "content",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SubjectId_At",
                schema: "content",
                table: "Audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_EditingNotices_EditorId",
                schema: "content",
                table: "EditingNotices",
                column: "EditorId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_OwnerId",
                schema: "content",
                table: "Files",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_UploadedAt",
                schema: "content",
                table: "Files",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Handler_Key_Sequence",
                schema: "content",
                table: "Inbox",
                columns: new[] { "Handler", "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_MessageId_Handler",
                schema: "content",
                table: "Inbox",
                columns: new[] { "MessageId", "Handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_State_Sequence",
                schema: "content",
                table: "Inbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_CreatedAt",
                schema: "content",
                table: "Mails",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_State_DueAt",
                schema: "content",
                table: "Mails",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_To_CreatedAt",
                schema: "content",
                table: "Mails",
                columns: new[] { "To", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Media_AddedAt",
                schema: "content",
                table: "Media",
                column: "AddedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Media_FileId",
                schema: "content",
                table: "Media",
                column: "FileId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Media_Kind_AddedAt",
                schema: "content",
                table: "Media",
                columns: new[] { "Kind", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MediaSizes_FileId",
                schema: "content",
                table: "MediaSizes",
                column: "FileId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediaUses_ArticleId",
                schema: "content",
                table: "MediaUses",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key_Sequence",
                schema: "content",
                table: "Outbox",
                columns: new[] { "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State_Sequence",
                schema: "content",
                table: "Outbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_ArticleId",
                schema: "content",
                table: "PreviewLinks",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_MadeById",
                schema: "content",
                table: "PreviewLinks",
                column: "MadeById");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_TokenHash",
                schema: "content",
                table: "PreviewLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductTiles_IsListed_PublishedAt",
                schema: "content",
                table: "ProductTiles",
                columns: new[] { "IsListed", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_ArticleId",
                schema: "content",
                table: "Publications",
                column: "ArticleId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publications_ChangedAt_Number",
                schema: "content",
                table: "Publications",
                columns: new[] { "ChangedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Kind_EndsAt_Number",
                schema: "content",
                table: "Publications",
                columns: new[] { "Kind", "EndsAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Kind_Slug",
                schema: "content",
                table: "Publications",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Kind_SortAt_Number",
                schema: "content",
                table: "Publications",
                columns: new[] { "Kind", "SortAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_PublishedAt_Number",
                schema: "content",
                table: "Publications",
                columns: new[] { "PublishedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicationTags_TagId_Kind_SortAt_PublicationNumber",
                schema: "content",
                table: "PublicationTags",
                columns: new[] { "TagId", "Kind", "SortAt", "PublicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicationTags_TagId_SortAt_PublicationNumber",
                schema: "content",
                table: "PublicationTags",
                columns: new[] { "TagId", "SortAt", "PublicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_SourceId",
                schema: "content",
                table: "SearchEntries",
                column: "SourceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchTerms_Term_Rank_EntryNumber",
                schema: "content",
                table: "SearchTerms",
                columns: new[] { "Term", "Rank", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Tags_NameZh",
                schema: "content",
                table: "Tags",
                column: "NameZh",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tags_Slug",
                schema: "content",
                table: "Tags",
                column: "Slug",
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleRevisions",
                schema: "content");

            migrationBuilder.DropTable(
                name: "ArticleSlugs",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Audit",
                schema: "content");

            migrationBuilder.DropTable(
                name: "EditingNotices",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Files",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Leases",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Mails",
                schema: "content");

            migrationBuilder.DropTable(
                name: "MediaSizes",
                schema: "content");

            migrationBuilder.DropTable(
                name: "MediaUses",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "content");

            migrationBuilder.DropTable(
                name: "PreviewLinks",
                schema: "content");

            migrationBuilder.DropTable(
                name: "ProductTiles",
                schema: "content");

            migrationBuilder.DropTable(
                name: "PublicationTags",
                schema: "content");

            migrationBuilder.DropTable(
                name: "ReferenceCounters",
                schema: "content");

            migrationBuilder.DropTable(
                name: "SearchTerms",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Tags",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Media",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Articles",
                schema: "content");

            migrationBuilder.DropTable(
                name: "Publications",
                schema: "content");

            migrationBuilder.DropTable(
                name: "SearchEntries",
                schema: "content");
        }
    }
}
