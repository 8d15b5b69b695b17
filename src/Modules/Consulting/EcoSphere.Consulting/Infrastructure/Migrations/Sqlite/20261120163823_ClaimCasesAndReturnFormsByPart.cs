using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Consulting.Infrastructure.Migrations.Sqlite
{
    internal partial class ClaimCasesAndReturnFormsByPart : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ContactsRemark",
                table: "SelfAssessments",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ListRemark",
                table: "SelfAssessments",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RemovedNames",
                table: "SelfAssessments",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "ReturnedAt",
                table: "SelfAssessments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsReviewer",
                table: "KnownMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "NoticesOff",
                table: "KnownMembers",
                type: "INTEGER",
                maxLength: 40,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "StaffAsOf",
                table: "KnownMembers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClaimedAt",
                table: "Cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClaimedById",
                table: "Cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClaimedByName",
                table: "Cases",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReturnRemark",
                table: "AssessmentBlocks",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Carrier",
                table: "AssessmentBlocks",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Category",
                table: "AssessmentBlocks",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Returned_HoursPerYear",
                table: "AssessmentBlocks",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Name",
                table: "AssessmentBlocks",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Returned_Quantity",
                table: "AssessmentBlocks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Returned_RatedPowerKw",
                table: "AssessmentBlocks",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Remark",
                table: "AssessmentBlocks",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Returned_Unit",
                table: "AssessmentBlocks",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Returned_YearInstalled",
                table: "AssessmentBlocks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Returned_YearlyConsumption",
                table: "AssessmentBlocks",
                type: "REAL",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_KnownMembers_IsReviewer",
                table: "KnownMembers",
                column: "IsReviewer");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ClaimedById_StateSince",
                table: "Cases",
                columns: new[] { "ClaimedById", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Turn_StateSince",
                table: "Cases",
                columns: new[] { "Turn", "StateSince" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_KnownMembers_IsReviewer",
                table: "KnownMembers");

            migrationBuilder.DropIndex(
                name: "IX_Cases_ClaimedById_StateSince",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Turn_StateSince",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ContactsRemark",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "ListRemark",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "RemovedNames",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "ReturnedAt",
                table: "SelfAssessments");

            migrationBuilder.DropColumn(
                name: "IsReviewer",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "NoticesOff",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "StaffAsOf",
                table: "KnownMembers");

            migrationBuilder.DropColumn(
                name: "ClaimedAt",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ClaimedById",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ClaimedByName",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ReturnRemark",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Carrier",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Category",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_HoursPerYear",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Name",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Quantity",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_RatedPowerKw",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Remark",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_Unit",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_YearInstalled",
                table: "AssessmentBlocks");

            migrationBuilder.DropColumn(
                name: "Returned_YearlyConsumption",
                table: "AssessmentBlocks");
        }
    }
}
