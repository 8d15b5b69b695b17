using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Identity.Infrastructure.Migrations.SqlServer
{
    internal partial class SecondFactorReset : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SecondFactorResetAt",
                schema: "identity",
                table: "Members",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SecondFactorResetAt",
                schema: "identity",
                table: "Members");
        }
    }
}
