using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EcoSphere.Consulting.Infrastructure.Migrations.SqlServer
{
    internal partial class SurveysByTemplate : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Surveys_TemplateId_SentAt",
                schema: "consulting",
                table: "Surveys",
                columns: new[] { "TemplateId", "SentAt" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Surveys_TemplateId_SentAt",
                schema: "consulting",
                table: "Surveys");
        }
    }
}
