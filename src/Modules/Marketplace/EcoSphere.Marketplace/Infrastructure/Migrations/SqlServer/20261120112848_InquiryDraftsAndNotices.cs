using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.SqlServer
{
    internal partial class InquiryDraftsAndNotices : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsInquiryMailOff",
                schema: "marketplace",
                table: "KnownMembers",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Attachments",
                schema: "marketplace",
                table: "Inquiries",
                type: "nvarchar(max)",
                maxLength: 20000,
                nullable: false,
                defaultValue: "[]");

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
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InquiryDrafts",
                schema: "marketplace");

            migrationBuilder.DropColumn(
                name: "IsInquiryMailOff",
                schema: "marketplace",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "Attachments",
                schema: "marketplace",
                table: "Inquiries");
        }
    }
}
