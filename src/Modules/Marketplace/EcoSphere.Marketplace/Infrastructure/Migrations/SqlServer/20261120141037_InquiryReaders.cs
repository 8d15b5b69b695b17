using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.SqlServer
{
    internal partial class InquiryReaders : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ReadByStaffId",
                schema: "marketplace",
                table: "Inquiries");

            migrationBuilder.DropColumn(
                name: "ReadBySupplierAt",
                schema: "marketplace",
                table: "Inquiries");

            migrationBuilder.DropColumn(
                name: "ReadBySupplierId",
                schema: "marketplace",
                table: "Inquiries");

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

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_UnreadByAsker",
                schema: "marketplace",
                table: "Inquiries",
                columns: new[] { "AskerId", "UnreadByAsker" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryReaders_MemberId",
                schema: "marketplace",
                table: "InquiryReaders",
                column: "MemberId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InquiryReaders",
                schema: "marketplace");

            migrationBuilder.DropIndex(
                name: "IX_Inquiries_AskerId_UnreadByAsker",
                schema: "marketplace",
                table: "Inquiries");

            migrationBuilder.AddColumn<Guid>(
                name: "ReadByStaffId",
                schema: "marketplace",
                table: "Inquiries",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ReadBySupplierAt",
                schema: "marketplace",
                table: "Inquiries",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReadBySupplierId",
                schema: "marketplace",
                table: "Inquiries",
                type: "uniqueidentifier",
                nullable: true);
        }
    }
}
