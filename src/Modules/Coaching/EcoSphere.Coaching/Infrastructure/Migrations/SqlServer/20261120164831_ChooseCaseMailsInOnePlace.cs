using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Coaching.Infrastructure.Migrations.SqlServer
{
    internal partial class ChooseCaseMailsInOnePlace : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsCaseMailOff",
                schema: "coaching",
                table: "KnownMembers");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsCaseMailOff",
                schema: "coaching",
                table: "KnownMembers",
                type: "bit",
                nullable: false,
                defaultValue: false);
        }
    }
}
