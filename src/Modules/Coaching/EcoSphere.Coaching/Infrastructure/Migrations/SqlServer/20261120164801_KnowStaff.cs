using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Coaching.Infrastructure.Migrations.SqlServer
{
    internal partial class KnowStaff : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsStaff",
                schema: "coaching",
                table: "KnownMembers",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StaffAsOf",
                schema: "coaching",
                table: "KnownMembers",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Moves",
                schema: "coaching",
                table: "CaseVisits",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_IsStaff_Name",
                schema: "coaching",
                table: "KnownMembers",
                columns: new[] { "IsStaff", "Name" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_KnownMembers_IsStaff_Name",
                schema: "coaching",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "IsStaff",
                schema: "coaching",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "StaffAsOf",
                schema: "coaching",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "Moves",
                schema: "coaching",
                table: "CaseVisits");
        }
    }
}
