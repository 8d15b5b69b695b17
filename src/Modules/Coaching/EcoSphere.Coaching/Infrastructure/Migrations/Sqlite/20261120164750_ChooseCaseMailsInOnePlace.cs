using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Coaching.Infrastructure.Migrations.Sqlite
{
    internal partial class ChooseCaseMailsInOnePlace : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsCaseMailOff",
                table: "KnownMembers");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsCaseMailOff",
                table: "KnownMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }
    }
}
