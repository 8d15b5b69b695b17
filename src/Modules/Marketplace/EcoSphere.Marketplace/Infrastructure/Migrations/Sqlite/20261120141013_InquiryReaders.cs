using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.Sqlite
{
    internal partial class InquiryReaders : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ReadByStaffId",
                table: "Inquiries");

            migrationBuilder.DropColumn(
                name: "ReadBySupplierAt",
                table: "Inquiries");

            migrationBuilder.DropColumn(
                name: "ReadBySupplierId",
                table: "Inquiries");

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

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId_UnreadByAsker",
                table: "Inquiries",
                columns: new[] { "AskerId", "UnreadByAsker" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryReaders_MemberId",
                table: "InquiryReaders",
                column: "MemberId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InquiryReaders");

            migrationBuilder.DropIndex(
                name: "IX_Inquiries_AskerId_UnreadByAsker",
                table: "Inquiries");

            migrationBuilder.AddColumn<Guid>(
                name: "ReadByStaffId",
                table: "Inquiries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReadBySupplierAt",
                table: "Inquiries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReadBySupplierId",
                table: "Inquiries",
                type: "TEXT",
                nullable: true);
        }
    }
}
