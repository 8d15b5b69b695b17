using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Coaching.Infrastructure.Migrations.Sqlite
{
    internal partial class KnowStaff : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsStaff",
                table: "KnownMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "StaffAsOf",
                table: "KnownMembers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Moves",
                table: "CaseVisits",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_IsStaff_Name",
                table: "KnownMembers",
                columns: new[] { "IsStaff", "Name" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_KnownMembers_IsStaff_Name",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "IsStaff",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "StaffAsOf",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "Moves",
                table: "CaseVisits");
        }
    }
}
