using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.Sqlite
{
    internal partial class InquiryDraftsAndNotices : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsInquiryMailOff",
                table: "KnownMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Attachments",
                table: "Inquiries",
                type: "TEXT",
                maxLength: 20000,
                nullable: false,
                defaultValue: "[]");

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

            migrationBuilder.CreateIndex(
                name: "IX_InquiryDrafts_ChangedAt",
                table: "InquiryDrafts",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_InquiryDrafts_MemberId_Subject",
                table: "InquiryDrafts",
                columns: new[] { "MemberId", "Subject" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InquiryDrafts");

            migrationBuilder.DropColumn(
                name: "IsInquiryMailOff",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "Attachments",
                table: "Inquiries");
        }
    }
}
