using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Company.Infrastructure.Migrations.Sqlite
{
    internal partial class NumbersPerSeries : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ReferenceCounters",
                table: "ReferenceCounters");

            migrationBuilder.AddColumn<string>(
                name: "Series",
                table: "ReferenceCounters",
                type: "TEXT",
                maxLength: 4,
                nullable: false,
                defaultValue: "UP"); // every number so far is that of an upgrade application

            migrationBuilder.AddPrimaryKey(
                name: "PK_ReferenceCounters",
                table: "ReferenceCounters",
                columns: new[] { "Series", "Year" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ReferenceCounters",
                table: "ReferenceCounters");

            migrationBuilder.DropColumn(
                name: "Series",
                table: "ReferenceCounters");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ReferenceCounters",
                table: "ReferenceCounters",
                column: "Year");
        }
    }
}
