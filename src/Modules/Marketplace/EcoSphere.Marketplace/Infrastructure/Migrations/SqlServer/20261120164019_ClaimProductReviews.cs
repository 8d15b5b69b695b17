using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Marketplace.Infrastructure.Migrations.SqlServer
{
    internal partial class ClaimProductReviews : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ClaimedAt",
                schema: "marketplace",
                table: "Products",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClaimedById",
                schema: "marketplace",
                table: "Products",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClaimedByName",
                schema: "marketplace",
                table: "Products",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ClaimedAt",
                schema: "marketplace",
                table: "Products");

            migrationBuilder.DropColumn(
                name: "ClaimedById",
                schema: "marketplace",
                table: "Products");

            migrationBuilder.DropColumn(
                name: "ClaimedByName",
                schema: "marketplace",
                table: "Products");
        }
    }
}
