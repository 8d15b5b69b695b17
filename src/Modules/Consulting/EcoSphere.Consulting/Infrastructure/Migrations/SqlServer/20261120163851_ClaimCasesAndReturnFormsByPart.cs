using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Consulting.Infrastructure.Migrations.SqlServer
{
    internal partial class ClaimCasesAndReturnFormsByPart : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ContactsRemark",
                schema: "consulting",
                table: "SelfAssessments",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ListRemark",
                schema: "consulting",
                table: "SelfAssessments",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RemovedNames",
                schema: "consulting",
                table: "SelfAssessments",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ReturnedAt",
                schema: "consulting",
                table: "SelfAssessments",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsReviewer",
                schema: "consulting",
                table: "KnownMembers",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "NoticesOff",
                schema: "consulting",
                table: "KnownMembers",
                type: "int",
                maxLength: 40,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StaffAsOf",
                schema: "consulting",
                table: "KnownMembers",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ClaimedAt",
                schema: "consulting",
                table: "Cases",
                type: "datetimeoffset(7)",
                precision: 7,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClaimedById",
                schema: "consulting",
                table: "Cases",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClaimedByName",
                schema: "consulting",
                table: "Cases",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReturnRemark",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Carrier",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Category",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Returned_HoursPerYear",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "decimal(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Name",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Returned_Quantity",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Returned_RatedPowerKw",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "decimal(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Remark",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Unit",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Returned_YearInstalled",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Returned_YearlyConsumption",
                schema: "consulting",
                table: "AssessmentBlocks",
                type: "decimal(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_IsReviewer",
                schema: "consulting",
                table: "KnownMembers",
                column: "IsReviewer");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ClaimedById_StateSince",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "ClaimedById", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Turn_StateSince",
                schema: "consulting",
                table: "Cases",
                columns: new[] { "Turn", "StateSince" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_KnownMembers_IsReviewer",
                schema: "consulting",
                table: "KnownMembers");

            migrationBuilder.DropIndex(
                name: "IX_Cases_ClaimedById_StateSince",
                schema: "consulting",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Turn_StateSince",
                schema: "consulting",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ContactsRemark",
                schema: "consulting",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "ListRemark",
                schema: "consulting",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "RemovedNames",
                schema: "consulting",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "ReturnedAt",
                schema: "consulting",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "IsReviewer",
                schema: "consulting",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "NoticesOff",
                schema: "consulting",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "StaffAsOf",
                schema: "consulting",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "ClaimedAt",
                schema: "consulting",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ClaimedById",
                schema: "consulting",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ClaimedByName",
                schema: "consulting",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ReturnRemark",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Carrier",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Category",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_HoursPerYear",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Name",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Quantity",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_RatedPowerKw",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Remark",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Unit",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_YearInstalled",
                schema: "consulting",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_YearlyConsumption",
                schema: "consulting",
                table: "AssessmentBlocks");
        }
    }
}
