using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.Sqlite
{
    internal partial class ChooseInquiryMailsInOnePlace : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsInquiryMailOff",
                table: "KnownMembers");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsInquiryMailOff",
                table: "KnownMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }
    }
}
