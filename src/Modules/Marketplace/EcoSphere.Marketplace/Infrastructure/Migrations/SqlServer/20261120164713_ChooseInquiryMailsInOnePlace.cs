using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.SqlServer
{
    internal partial class ChooseInquiryMailsInOnePlace : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsInquiryMailOff",
                schema: "marketplace",
                table: "KnownMembers");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsInquiryMailOff",
                schema: "marketplace",
                table: "KnownMembers",
                type: "bit",
                nullable: false,
                defaultValue: false);
        }
    }
}
