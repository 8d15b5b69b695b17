using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Consulting.Infrastructure.Migrations.SqlServer
{
    internal partial class ForewarnedAt : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ForewarnedAt",
                schema: "consulting",
                table: "Cases",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ForewarnedAt",
                schema: "consulting",
                table: "Cases");
        }
    }
}
