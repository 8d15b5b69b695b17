using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Company.Infrastructure.Migrations.SqlServer
{
    internal partial class NumbersPerSeries : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ReferenceCounters",
                schema: "company",
                table: "ReferenceCounters");

            migrationBuilder.AddColumn<string>(
                name: "Series",
                schema: "company",
                table: "ReferenceCounters",
                type: "nvarchar(4)",
                maxLength: 4,
                nullable: false,
                defaultValue: "UP"); // every number so far is that of an upgrade application

            migrationBuilder.AddPrimaryKey(
                name: "PK_ReferenceCounters",
                schema: "company",
                table: "ReferenceCounters",
                columns: new[] { "Series", "Year" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ReferenceCounters",
                schema: "company",
                table: "ReferenceCounters");

            migrationBuilder.DropColumn(
                name: "Series",
                schema: "company",
                table: "ReferenceCounters");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ReferenceCounters",
                schema: "company",
                table: "ReferenceCounters",
                column: "Year");
        }
    }
}
