using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Content.Infrastructure.Migrations.SqlServer
{
    internal partial class MediaSizes : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_MediaSizes_FileId",
                schema: "content",
                table: "MediaSizes",
                column: "FileId",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_MediaUses_Media_MediaId",
                schema: "content",
                table: "MediaUses",
                column: "MediaId",
                principalSchema: "content",
                principalTable: "Media",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_MediaUses_Media_MediaId",
                schema: "content",
                table: "MediaUses");

            migrationBuilder.DropTable(
                name: "MediaSizes",
                schema: "content");
        }
    }
}
