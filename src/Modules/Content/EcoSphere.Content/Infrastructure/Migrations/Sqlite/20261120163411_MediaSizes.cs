using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Content.Infrastructure.Migrations.Sqlite
{
    internal partial class MediaSizes : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MediaSizes",
                columns: table => new
                {
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    MediaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaSizes", x => new { x.MediaId, x.Width });
                    table.ForeignKey(
                        name: "FK_MediaSizes_Media_MediaId",
                        column: x => x.MediaId,
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MediaSizes_FileId",
                table: "MediaSizes",
                column: "FileId",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_MediaUses_Media_MediaId",
                table: "MediaUses",
                column: "MediaId",
                principalTable: "Media",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_MediaUses_Media_MediaId",
                table: "MediaUses");

            migrationBuilder.DropTable(
                name: "MediaSizes");
        }
    }
}
