using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Identity.Infrastructure.Migrations.Sqlite
{
    internal partial class FilesAndSilentPartsOfPrivacyRequests : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AskedAgainAt",
                table: "PrivacyRequests",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AskedAt",
                table: "PrivacyRequests",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutBecause",
                table: "PrivacyParts",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PrivacyFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    StorageName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivacyFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrivacyFiles_PrivacyContents_ContentId",
                        column: x => x.ContentId,
                        principalTable: "PrivacyContents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyRequests_State_AskedAt",
                table: "PrivacyRequests",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyFiles_ContentId",
                table: "PrivacyFiles",
                column: "ContentId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PrivacyFiles");

            migrationBuilder.DropIndex(
                name: "IX_PrivacyRequests_State_AskedAt",
                table: "PrivacyRequests");

            migrationBuilder.DropColumn(
                name: "AskedAgainAt",
                table: "PrivacyRequests");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "PrivacyRequests");

            migrationBuilder.DropColumn(
                name: "LeftOutBecause",
                table: "PrivacyParts");
        }
    }
}
