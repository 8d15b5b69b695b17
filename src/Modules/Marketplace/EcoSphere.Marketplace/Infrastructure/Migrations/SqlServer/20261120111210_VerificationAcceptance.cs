using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.SqlServer
{
    internal partial class VerificationAcceptance : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Verifications_OpenProduct",
                schema: "marketplace",
                table: "Verifications");

            migrationBuilder.AddColumn<int>(
                name: "RemindedDays",
                schema: "marketplace",
                table: "Verifications",
                type: "int",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_OpenProduct",
                schema: "marketplace",
                table: "Verifications",
                column: "ProductId",
                unique: true,
                filter: "[State] IN ('Requested', 'NeedsConfirmed', 'Applied', 'Accepted', 'Paid', 'Checked', 'Reported')");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Verifications_OpenProduct",
                schema: "marketplace",
                table: "Verifications");

            migrationBuilder.DropColumn(
                name: "RemindedDays",
                schema: "marketplace",
                table: "Verifications");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_OpenProduct",
                schema: "marketplace",
                table: "Verifications",
                column: "ProductId",
                unique: true,
                filter: "[State] IN ('Requested', 'NeedsConfirmed', 'Applied', 'Paid', 'Checked', 'Reported')");
        }
    }
}
