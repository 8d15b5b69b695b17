using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.SqlServer
{
    internal partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "marketplace");

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "marketplace",
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
                name: "Categories",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Categories", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FacetCounts",
                schema: "marketplace",
                columns: table => new
                {
                    Industry = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    CategoryBit = table.Column<long>(type: "bigint", nullable: false),
                    Facets = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FacetCounts", x => new { x.Industry, x.CategoryBit, x.Facets });
                });

            migrationBuilder.CreateTable(
                name: "Files",
                schema: "marketplace",
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
                schema: "marketplace",
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
                name: "Inquiries",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AskerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskerCompanyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ProductId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Need = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Attachments = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    ContactName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ContactEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    ContactPhone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    ContactCompany = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ContactTaxId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    ContactJobTitle = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    PreviousId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SupplierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AssignedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ClosedBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LastMessageAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    UnreadByAsker = table.Column<int>(type: "int", nullable: false),
                    UnreadBySupplier = table.Column<int>(type: "int", nullable: false),
                    UnreadByStaff = table.Column<int>(type: "int", nullable: false),
                    ReadByAskerAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ReadByStaffAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    IsAwaitingAnswer = table.Column<bool>(type: "bit", nullable: false),
                    ResponseDueAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    FirstAnsweredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    RemindedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inquiries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InquiryDrafts",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    ProductId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PreviousId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Need = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ContactName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ContactEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    ContactPhone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ContactCompany = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ContactJobTitle = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Files = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KnownCompanies",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TaxId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    IsSupplier = table.Column<bool>(type: "bit", nullable: false),
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
                schema: "marketplace",
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
                schema: "marketplace",
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
                name: "Listings",
                schema: "marketplace",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProductId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SummaryZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SummaryEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SupplierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierSlug = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SupplierName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SupplierNameEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    CategoryBit = table.Column<long>(type: "bigint", nullable: false),
                    Industries = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Deployment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PriceModel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsCertified = table.Column<bool>(type: "bit", nullable: false),
                    ImageFileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImageAltZh = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ImageAltEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SortKeyZh = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SortKeyEn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SearchSummary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SearchText = table.Column<string>(type: "nvarchar(max)", maxLength: 30000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Listings", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Mails",
                schema: "marketplace",
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
                schema: "marketplace",
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
                name: "Products",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RevisionCount = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    Listing = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    IsHidden = table.Column<bool>(type: "bit", nullable: false),
                    CertificateNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    CertifiedUntil = table.Column<DateTime>(type: "date", nullable: true),
                    Round = table.Column<int>(type: "int", nullable: false),
                    ClaimedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClaimedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClaimedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                schema: "marketplace",
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
                name: "Suppliers",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    IntroductionZh = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    IntroductionEn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Website = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LogoFileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppliers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Verifications",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CertificateNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ValidUntil = table.Column<DateTime>(type: "date", nullable: true),
                    RemindedDays = table.Column<int>(type: "int", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ProductId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RequestedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    StateSince = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    FeeQuoted = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    FeePaid = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    InvoiceNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PaidOn = table.Column<DateTime>(type: "date", nullable: true),
                    IsPassed = table.Column<bool>(type: "bit", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InquiryMessages",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    InquiryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Side = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SupplierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Event = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Attachments = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    IsErased = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InquiryMessages_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalSchema: "marketplace",
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InquiryReaders",
                schema: "marketplace",
                columns: table => new
                {
                    InquiryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SeenUntil = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryReaders", x => new { x.InquiryId, x.MemberId, x.Side });
                    table.ForeignKey(
                        name: "FK_InquiryReaders_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalSchema: "marketplace",
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ListingEntries",
                schema: "marketplace",
                columns: table => new
                {
                    ListingNumber = table.Column<int>(type: "int", nullable: false),
                    Industry = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    CategoryBit = table.Column<long>(type: "bigint", nullable: false),
                    Facets = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SortKeyZh = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SortKeyEn = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingEntries", x => new { x.ListingNumber, x.Industry });
                    table.ForeignKey(
                        name: "FK_ListingEntries_Listings_ListingNumber",
                        column: x => x.ListingNumber,
                        principalSchema: "marketplace",
                        principalTable: "Listings",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ListingTerms",
                schema: "marketplace",
                columns: table => new
                {
                    Term = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ListingNumber = table.Column<int>(type: "int", nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingTerms", x => new { x.ListingNumber, x.Term });
                    table.ForeignKey(
                        name: "FK_ListingTerms_Listings_ListingNumber",
                        column: x => x.ListingNumber,
                        principalSchema: "marketplace",
                        principalTable: "Listings",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductReviews",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    RevisionNumber = table.Column<int>(type: "int", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecidedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Remarks = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    Sent = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    ProductId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProductReviews_Products_ProductId",
                        column: x => x.ProductId,
                        principalSchema: "marketplace",
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductRevisions",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    NameEn = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SummaryZh = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    SummaryEn = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: true),
                    OverviewZh = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    OverviewEn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    FeaturesZh = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    FeaturesEn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    PlansZh = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    PlansEn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CasesZh = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CasesEn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CategoryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Industries = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Deployment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PriceModel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Website = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Images = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    Files = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    SubmittedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Remarks = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    ProductId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProductRevisions_Products_ProductId",
                        column: x => x.ProductId,
                        principalSchema: "marketplace",
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VerificationDocuments",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    VerificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerificationDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VerificationDocuments_Verifications_VerificationId",
                        column: x => x.VerificationId,
                        principalSchema: "marketplace",
                        principalTable: "Verifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VerificationSteps",
                schema: "marketplace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(7)", precision: 7, nullable: false),
                    VerificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerificationSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VerificationSteps_Verifications_VerificationId",
                        column: x => x.VerificationId,
                        principalSchema: "marketplace",
                        principalTable: "Verifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorId_At",
                schema: "marketplace",
                table: "Audit",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                schema: "marketplace",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SubjectId_At",
                schema: "marketplace",
                table: "Audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Number",
                schema: "marketplace",
                table: "Categories",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Position",
                schema: "marketplace",
                table: "Categories",
                column: "Position");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Slug",
                schema: "marketplace",
                table: "Categories",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FacetCounts_CategoryBit_Industry_Facets",
                schema: "marketplace",
                table: "FacetCounts",
                columns: new[] { "CategoryBit", "Industry", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_OwnerId",
                schema: "marketplace",
                table: "Files",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_UploadedAt",
                schema: "marketplace",
                table: "Files",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Handler_Key_Sequence",
                schema: "marketplace",
                table: "Inbox",
                columns: new[] { "Handler", "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_MessageId_Handler",
                schema: "marketplace",
                table: "Inbox",
                columns: new[] { "MessageId", "Handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_State_Sequence",
                schema: "marketplace",
                table: "Inbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "AskerId", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_State_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "AskerId", "State", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_UnreadByAsker",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "AskerId", "UnreadByAsker" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_IsAwaitingAnswer_ResponseDueAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "IsAwaitingAnswer", "ResponseDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                column: "LastMessageAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_Number",
                schema: "marketplace",
                table: "Inquiries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_PreviousId",
                schema: "marketplace",
                table: "Inquiries",
                column: "PreviousId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_ProductId_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "ProductId", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_State_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "State", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_SupplierId_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "SupplierId", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_SupplierId_State_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "SupplierId", "State", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_Topic_LastMessageAt",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "Topic", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryDrafts_ChangedAt",
                schema: "marketplace",
                table: "InquiryDrafts",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_InquiryDrafts_MemberId_Subject",
                schema: "marketplace",
                table: "InquiryDrafts",
                columns: new[] { "MemberId", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InquiryMessages_AuthorId_Id",
                schema: "marketplace",
                table: "InquiryMessages",
                columns: new[] { "AuthorId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryMessages_InquiryId_Id",
                schema: "marketplace",
                table: "InquiryMessages",
                columns: new[] { "InquiryId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryReaders_MemberId",
                schema: "marketplace",
                table: "InquiryReaders",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_ContactEmail",
                schema: "marketplace",
                table: "KnownCompanies",
                column: "ContactEmail");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_Name",
                schema: "marketplace",
                table: "KnownCompanies",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_TaxId",
                schema: "marketplace",
                table: "KnownCompanies",
                column: "TaxId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_CompanyId",
                schema: "marketplace",
                table: "KnownMembers",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_Email",
                schema: "marketplace",
                table: "KnownMembers",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_CategoryBit_Facets_ListingNumber",
                schema: "marketplace",
                table: "ListingEntries",
                columns: new[] { "Industry", "CategoryBit", "Facets", "ListingNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_PublishedAt_ListingNumber_CategoryBit_Facets",
                schema: "marketplace",
                table: "ListingEntries",
                columns: new[] { "Industry", "PublishedAt", "ListingNumber", "CategoryBit", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_SortKeyEn_ListingNumber_CategoryBit_Facets",
                schema: "marketplace",
                table: "ListingEntries",
                columns: new[] { "Industry", "SortKeyEn", "ListingNumber", "CategoryBit", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_SortKeyZh_ListingNumber_CategoryBit_Facets",
                schema: "marketplace",
                table: "ListingEntries",
                columns: new[] { "Industry", "SortKeyZh", "ListingNumber", "CategoryBit", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_Listings_ProductId",
                schema: "marketplace",
                table: "Listings",
                column: "ProductId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Listings_PublishedAt",
                schema: "marketplace",
                table: "Listings",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Listings_Slug",
                schema: "marketplace",
                table: "Listings",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Listings_SupplierId_PublishedAt",
                schema: "marketplace",
                table: "Listings",
                columns: new[] { "SupplierId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingTerms_Term_Rank_ListingNumber",
                schema: "marketplace",
                table: "ListingTerms",
                columns: new[] { "Term", "Rank", "ListingNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_CreatedAt",
                schema: "marketplace",
                table: "Mails",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_State_DueAt",
                schema: "marketplace",
                table: "Mails",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_To_CreatedAt",
                schema: "marketplace",
                table: "Mails",
                columns: new[] { "To", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key_Sequence",
                schema: "marketplace",
                table: "Outbox",
                columns: new[] { "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State_Sequence",
                schema: "marketplace",
                table: "Outbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_ProductReviews_DecidedAt",
                schema: "marketplace",
                table: "ProductReviews",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProductReviews_DecidedById",
                schema: "marketplace",
                table: "ProductReviews",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ProductReviews_ProductId_Round",
                schema: "marketplace",
                table: "ProductReviews",
                columns: new[] { "ProductId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_CategoryId_State",
                schema: "marketplace",
                table: "ProductRevisions",
                columns: new[] { "CategoryId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_ProductId_Number",
                schema: "marketplace",
                table: "ProductRevisions",
                columns: new[] { "ProductId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_ProductId_State",
                schema: "marketplace",
                table: "ProductRevisions",
                columns: new[] { "ProductId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_State_SubmittedAt",
                schema: "marketplace",
                table: "ProductRevisions",
                columns: new[] { "State", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_ChangedAt",
                schema: "marketplace",
                table: "Products",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Products_Listing_ChangedAt",
                schema: "marketplace",
                table: "Products",
                columns: new[] { "Listing", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_Slug",
                schema: "marketplace",
                table: "Products",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Products_SupplierId_ChangedAt",
                schema: "marketplace",
                table: "Products",
                columns: new[] { "SupplierId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_SupplierId_Listing_ChangedAt",
                schema: "marketplace",
                table: "Products",
                columns: new[] { "SupplierId", "Listing", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_IsActive_Name",
                schema: "marketplace",
                table: "Suppliers",
                columns: new[] { "IsActive", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_LogoFileId",
                schema: "marketplace",
                table: "Suppliers",
                column: "LogoFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Slug",
                schema: "marketplace",
                table: "Suppliers",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VerificationDocuments_FileId",
                schema: "marketplace",
                table: "VerificationDocuments",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_VerificationDocuments_VerificationId",
                schema: "marketplace",
                table: "VerificationDocuments",
                column: "VerificationId");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_CertificateNumber",
                schema: "marketplace",
                table: "Verifications",
                column: "CertificateNumber",
                unique: true,
                filter: "[CertificateNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_Number",
                schema: "marketplace",
                table: "Verifications",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_OpenProduct",
                schema: "marketplace",
                table: "Verifications",
                column: "ProductId",
                unique: true,
                filter: "[State] IN ('Requested', 'NeedsConfirmed', 'Applied', 'Accepted', 'Paid', 'Checked', 'Reported')");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_ProductId_RequestedAt",
                schema: "marketplace",
                table: "Verifications",
                columns: new[] { "ProductId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_State_StateSince",
                schema: "marketplace",
                table: "Verifications",
                columns: new[] { "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_State_ValidUntil",
                schema: "marketplace",
                table: "Verifications",
                columns: new[] { "State", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_SupplierId_State_StateSince",
                schema: "marketplace",
                table: "Verifications",
                columns: new[] { "SupplierId", "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_SupplierId_StateSince",
                schema: "marketplace",
                table: "Verifications",
                columns: new[] { "SupplierId", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_VerificationSteps_ById",
                schema: "marketplace",
                table: "VerificationSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_VerificationSteps_VerificationId_Number",
                schema: "marketplace",
                table: "VerificationSteps",
                columns: new[] { "VerificationId", "Number" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Categories",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "FacetCounts",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Files",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "InquiryDrafts",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "InquiryMessages",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "InquiryReaders",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "KnownCompanies",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "KnownMembers",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Leases",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ListingEntries",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ListingTerms",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Mails",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ProductReviews",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ProductRevisions",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "ReferenceCounters",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Suppliers",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "VerificationDocuments",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "VerificationSteps",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Inquiries",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Listings",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Products",
                schema: "marketplace");

            migrationBuilder.DropTable(
                name: "Verifications",
                schema: "marketplace");
        }
    }
}
