using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Identity.Infrastructure.Migrations.SqlServer
{
    internal partial class FilesAndSilentPartsOfPrivacyRequests : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AskedAgainAt",
                schema: "identity",
                table: "PrivacyRequests",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AskedAt",
                schema: "identity",
                table: "PrivacyRequests",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "LeftOutBecause",
                schema: "identity",
                table: "PrivacyParts",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PrivacyFiles",
                schema: "identity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    StorageName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ContentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivacyFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrivacyFiles_PrivacyContents_ContentId",
                        column: x => x.ContentId,
                        principalSchema: "identity",
                        principalTable: "PrivacyContents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyRequests_State_AskedAt",
                schema: "identity",
                table: "PrivacyRequests",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyFiles_ContentId",
                schema: "identity",
                table: "PrivacyFiles",
                column: "ContentId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PrivacyFiles",
                schema: "identity");

            migrationBuilder.DropIndex(
                name: "IX_PrivacyRequests_State_AskedAt",
                schema: "identity",
                table: "PrivacyRequests");

            migrationBuilder.DropColumn(
                name: "AskedAgainAt",
                schema: "identity",
                table: "PrivacyRequests");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                schema: "identity",
                table: "PrivacyRequests");

            migrationBuilder.DropColumn(
                name: "LeftOutBecause",
                schema: "identity",
                table: "PrivacyParts");
        }
    }
}
