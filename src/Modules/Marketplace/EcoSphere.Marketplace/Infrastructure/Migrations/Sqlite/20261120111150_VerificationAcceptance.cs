using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.Sqlite
{
    internal partial class VerificationAcceptance : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Verifications_OpenProduct",
                table: "Verifications");

            migrationBuilder.AddColumn<int>(
                name: "RemindedDays",
                table: "Verifications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_OpenProduct",
                table: "Verifications",
                column: "ProductId",
                unique: true,
                filter: "[State] IN ('Requested', 'NeedsConfirmed', 'Applied', 'Accepted', 'Paid', 'Checked', 'Reported')");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Verifications_OpenProduct",
                table: "Verifications");

            migrationBuilder.DropColumn(
                name: "RemindedDays",
                table: "Verifications");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_OpenProduct",
                table: "Verifications",
                column: "ProductId",
                unique: true,
                filter: "[State] IN ('Requested', 'NeedsConfirmed', 'Applied', 'Paid', 'Checked', 'Reported')");
        }
    }
}
