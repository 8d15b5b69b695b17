using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.Sqlite
{
    internal partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IpAddress = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Action = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Changes = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Categories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Categories", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FacetCounts",
                columns: table => new
                {
                    Industry = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    CategoryBit = table.Column<long>(type: "INTEGER", nullable: false),
                    Facets = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FacetCounts", x => new { x.Industry, x.CategoryBit, x.Facets });
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StorageName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UploadedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Handler = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    HandledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    OccurredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Inquiries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AskerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskerCompanyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Need = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Attachments = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    ContactCompany = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ContactTaxId = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    ContactJobTitle = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PreviousId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SupplierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    LastMessageAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UnreadByAsker = table.Column<int>(type: "INTEGER", nullable: false),
                    UnreadBySupplier = table.Column<int>(type: "INTEGER", nullable: false),
                    UnreadByStaff = table.Column<int>(type: "INTEGER", nullable: false),
                    ReadByAskerAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReadByStaffAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsAwaitingAnswer = table.Column<bool>(type: "INTEGER", nullable: false),
                    ResponseDueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstAnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RemindedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inquiries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InquiryDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PreviousId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Need = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ContactCompany = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ContactJobTitle = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Files = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KnownCompanies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TaxId = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IsSupplier = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSuspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ContactJobTitle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ProfileAsOf = table.Column<long>(type: "INTEGER", nullable: true),
                    ContactsAsOf = table.Column<long>(type: "INTEGER", nullable: true),
                    StandingAsOf = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownCompanies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KnownMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSuspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsErased = table.Column<bool>(type: "INTEGER", nullable: false),
                    CompanyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsCompanyAdmin = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProfileAsOf = table.Column<long>(type: "INTEGER", nullable: true),
                    StandingAsOf = table.Column<long>(type: "INTEGER", nullable: true),
                    PlaceAsOf = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownMembers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    UntilTicks = table.Column<long>(type: "INTEGER", nullable: false),
                    LastDueTicks = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedTicks = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedTicks = table.Column<long>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Listings",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SummaryZh = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SummaryEn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SupplierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierSlug = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SupplierName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SupplierNameEn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    CategoryBit = table.Column<long>(type: "INTEGER", nullable: false),
                    Industries = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Deployment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PriceModel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsCertified = table.Column<bool>(type: "INTEGER", nullable: false),
                    ImageFileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImageAltZh = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ImageAltEn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SortKeyZh = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SortKeyEn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SearchName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SearchSummary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 30000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Listings", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    OccurredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RevisionCount = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Listing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsHidden = table.Column<bool>(type: "INTEGER", nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CertifiedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClaimedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                columns: table => new
                {
                    Series = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCounters", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "Suppliers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IntroductionZh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    IntroductionEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LogoFileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppliers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Verifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RemindedDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RequestedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StateSince = table.Column<long>(type: "INTEGER", nullable: false),
                    FeeQuoted = table.Column<double>(type: "REAL", nullable: true),
                    FeePaid = table.Column<double>(type: "REAL", nullable: true),
                    InvoiceNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsPassed = table.Column<bool>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InquiryMessages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InquiryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SupplierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Event = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Attachments = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    IsErased = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InquiryMessages_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InquiryReaders",
                columns: table => new
                {
                    InquiryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SeenUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    ReadAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryReaders", x => new { x.InquiryId, x.MemberId, x.Side });
                    table.ForeignKey(
                        name: "FK_InquiryReaders_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ListingEntries",
                columns: table => new
                {
                    ListingNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Industry = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    CategoryBit = table.Column<long>(type: "INTEGER", nullable: false),
                    Facets = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SortKeyZh = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SortKeyEn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingEntries", x => new { x.ListingNumber, x.Industry });
                    table.ForeignKey(
                        name: "FK_ListingEntries_Listings_ListingNumber",
                        column: x => x.ListingNumber,
                        principalTable: "Listings",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ListingTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ListingNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingTerms", x => new { x.ListingNumber, x.Term });
                    table.ForeignKey(
                        name: "FK_ListingTerms_Listings_ListingNumber",
                        column: x => x.ListingNumber,
                        principalTable: "Listings",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    RevisionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Sent = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProductReviews_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SummaryZh = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    SummaryEn = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    OverviewZh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    OverviewEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    FeaturesZh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    FeaturesEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PlansZh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PlansEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CasesZh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CasesEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CategoryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Industries = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Deployment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PriceModel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Images = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Files = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SubmittedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProductRevisions_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VerificationDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    VerificationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerificationDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VerificationDocuments_Verifications_VerificationId",
                        column: x => x.VerificationId,
                        principalTable: "Verifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VerificationSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    VerificationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerificationSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VerificationSteps_Verifications_VerificationId",
                        column: x => x.VerificationId,
                        principalTable: "Verifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorId_At",
                table: "Audit",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SubjectId_At",
                table: "Audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Number",
                table: "Categories",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Position",
                table: "Categories",
                column: "Position");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Slug",
                table: "Categories",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FacetCounts_CategoryBit_Industry_Facets",
                table: "FacetCounts",
                columns: new[] { "CategoryBit", "Industry", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_OwnerId",
                table: "Files",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_UploadedAt",
                table: "Files",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Handler_Key_Sequence",
                table: "Inbox",
                columns: new[] { "Handler", "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_MessageId_Handler",
                table: "Inbox",
                columns: new[] { "MessageId", "Handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_State_Sequence",
                table: "Inbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_LastMessageAt",
                table: "Inquiries",
                columns: new[] { "AskerId", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_State_LastMessageAt",
                table: "Inquiries",
                columns: new[] { "AskerId", "State", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_UnreadByAsker",
                table: "Inquiries",
                columns: new[] { "AskerId", "UnreadByAsker" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_IsAwaitingAnswer_ResponseDueAt",
                table: "Inquiries",
                columns: new[] { "IsAwaitingAnswer", "ResponseDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_LastMessageAt",
                table: "Inquiries",
                column: "LastMessageAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_Number",
                table: "Inquiries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_PreviousId",
                table: "Inquiries",
                column: "PreviousId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_ProductId_LastMessageAt",
                table: "Inquiries",
                columns: new[] { "ProductId", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_State_LastMessageAt",
                table: "Inquiries",
                columns: new[] { "State", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_SupplierId_LastMessageAt",
                table: "Inquiries",
                columns: new[] { "SupplierId", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_SupplierId_State_LastMessageAt",
                table: "Inquiries",
                columns: new[] { "SupplierId", "State", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_Topic_LastMessageAt",
                table: "Inquiries",
                columns: new[] { "Topic", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryDrafts_ChangedAt",
                table: "InquiryDrafts",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_InquiryDrafts_MemberId_Subject",
                table: "InquiryDrafts",
                columns: new[] { "MemberId", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InquiryMessages_AuthorId_Id",
                table: "InquiryMessages",
                columns: new[] { "AuthorId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryMessages_InquiryId_Id",
                table: "InquiryMessages",
                columns: new[] { "InquiryId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryReaders_MemberId",
                table: "InquiryReaders",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_ContactEmail",
                table: "KnownCompanies",
                column: "ContactEmail");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_Name",
                table: "KnownCompanies",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_KnownCompanies_TaxId",
                table: "KnownCompanies",
                column: "TaxId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_CompanyId",
                table: "KnownMembers",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_Email",
                table: "KnownMembers",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_CategoryBit_Facets_ListingNumber",
                table: "ListingEntries",
                columns: new[] { "Industry", "CategoryBit", "Facets", "ListingNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_PublishedAt_ListingNumber_CategoryBit_Facets",
                table: "ListingEntries",
                columns: new[] { "Industry", "PublishedAt", "ListingNumber", "CategoryBit", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_SortKeyEn_ListingNumber_CategoryBit_Facets",
                table: "ListingEntries",
                columns: new[] { "Industry", "SortKeyEn", "ListingNumber", "CategoryBit", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingEntries_Industry_SortKeyZh_ListingNumber_CategoryBit_Facets",
                table: "ListingEntries",
                columns: new[] { "Industry", "SortKeyZh", "ListingNumber", "CategoryBit", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_Listings_ProductId",
                table: "Listings",
                column: "ProductId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Listings_PublishedAt",
                table: "Listings",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Listings_Slug",
                table: "Listings",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Listings_SupplierId_PublishedAt",
                table: "Listings",
                columns: new[] { "SupplierId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingTerms_Term_Rank_ListingNumber",
                table: "ListingTerms",
                columns: new[] { "Term", "Rank", "ListingNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_CreatedAt",
                table: "Mails",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_State_DueAt",
                table: "Mails",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_To_CreatedAt",
                table: "Mails",
                columns: new[] { "To", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key_Sequence",
                table: "Outbox",
                columns: new[] { "Key", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State_Sequence",
                table: "Outbox",
                columns: new[] { "State", "Sequence" },
                filter: "[State] <> 'Done'");

            migrationBuilder.CreateIndex(
                name: "IX_ProductReviews_DecidedAt",
                table: "ProductReviews",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProductReviews_DecidedById",
                table: "ProductReviews",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ProductReviews_ProductId_Round",
                table: "ProductReviews",
                columns: new[] { "ProductId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_CategoryId_State",
                table: "ProductRevisions",
                columns: new[] { "CategoryId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_ProductId_Number",
                table: "ProductRevisions",
                columns: new[] { "ProductId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_ProductId_State",
                table: "ProductRevisions",
                columns: new[] { "ProductId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductRevisions_State_SubmittedAt",
                table: "ProductRevisions",
                columns: new[] { "State", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_ChangedAt",
                table: "Products",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Products_Listing_ChangedAt",
                table: "Products",
                columns: new[] { "Listing", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_Slug",
                table: "Products",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Products_SupplierId_ChangedAt",
                table: "Products",
                columns: new[] { "SupplierId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_SupplierId_Listing_ChangedAt",
                table: "Products",
                columns: new[] { "SupplierId", "Listing", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_IsActive_Name",
                table: "Suppliers",
                columns: new[] { "IsActive", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_LogoFileId",
                table: "Suppliers",
                column: "LogoFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Slug",
                table: "Suppliers",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VerificationDocuments_FileId",
                table: "VerificationDocuments",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_VerificationDocuments_VerificationId",
                table: "VerificationDocuments",
                column: "VerificationId");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_CertificateNumber",
                table: "Verifications",
                column: "CertificateNumber",
                unique: true,
                filter: "[CertificateNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_Number",
                table: "Verifications",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_OpenProduct",
                table: "Verifications",
                column: "ProductId",
                unique: true,
                filter: "[State] IN ('Requested', 'NeedsConfirmed', 'Applied', 'Accepted', 'Paid', 'Checked', 'Reported')");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_ProductId_RequestedAt",
                table: "Verifications",
                columns: new[] { "ProductId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_State_StateSince",
                table: "Verifications",
                columns: new[] { "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_State_ValidUntil",
                table: "Verifications",
                columns: new[] { "State", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_SupplierId_State_StateSince",
                table: "Verifications",
                columns: new[] { "SupplierId", "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_SupplierId_StateSince",
                table: "Verifications",
                columns: new[] { "SupplierId", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_VerificationSteps_ById",
                table: "VerificationSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_VerificationSteps_VerificationId_Number",
                table: "VerificationSteps",
                columns: new[] { "VerificationId", "Number" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "Categories");

            migrationBuilder.DropTable(
                name: "FacetCounts");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "InquiryDrafts");

            migrationBuilder.DropTable(
                name: "InquiryMessages");

            migrationBuilder.DropTable(
                name: "InquiryReaders");

            migrationBuilder.DropTable(
                name: "KnownCompanies");

            migrationBuilder.DropTable(
                name: "KnownMembers");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "ListingEntries");

            migrationBuilder.DropTable(
                name: "ListingTerms");

            migrationBuilder.DropTable(
                name: "Mails");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "ProductReviews");

            migrationBuilder.DropTable(
                name: "ProductRevisions");

            migrationBuilder.DropTable(
                name: "ReferenceCounters");

            migrationBuilder.DropTable(
                name: "Suppliers");

            migrationBuilder.DropTable(
                name: "VerificationDocuments");

            migrationBuilder.DropTable(
                name: "VerificationSteps");

            migrationBuilder.DropTable(
                name: "Inquiries");

            migrationBuilder.DropTable(
                name: "Listings");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "Verifications");
        }
    }
}
