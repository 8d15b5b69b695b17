using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Consulting.Infrastructure.Migrations.Sqlite
{
    internal partial class ForewarnedAt : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ForewarnedAt",
                table: "Cases",
                type: "INTEGER",
                nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ForewarnedAt",
                table: "Cases");
        }
    }
}
