using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Coaching.Infrastructure.Migrations.SqlServer
{
    internal partial class TallyApplications : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Applications_ItemId_SubmittedAt",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ProgrammeId_SubmittedAt",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_SubmittedAt",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.CreateTable(
                name: "ApplicationTallies",
                schema: "coaching",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationTallies", x => new { x.ItemId, x.State });
                    table.ForeignKey(
                        name: "FK_ApplicationTallies_ProgrammeItems_ItemId",
                        column: x => x.ItemId,
                        principalSchema: "coaching",
                        principalTable: "ProgrammeItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "PriorityRank", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_State_Score_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "State", "Score", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "PriorityRank", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ProgrammeId_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ProgrammeId", "PriorityRank", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ProgrammeId_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ProgrammeId", "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_SubmittedAt_State",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "SubmittedAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationTallies_ProgrammeId",
                schema: "coaching",
                table: "ApplicationTallies",
                column: "ProgrammeId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApplicationTallies",
                schema: "coaching");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ItemId_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ItemId_State_Score_SubmittedAt",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ItemId_SubmittedAt_State",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ProgrammeId_PriorityRank_SubmittedAt_State",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ProgrammeId_SubmittedAt_State",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_SubmittedAt_State",
                schema: "coaching",
                table: "Applications");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ItemId_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ItemId", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ProgrammeId_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                columns: new[] { "ProgrammeId", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_SubmittedAt",
                schema: "coaching",
                table: "Applications",
                column: "SubmittedAt");
        }
    }
}
