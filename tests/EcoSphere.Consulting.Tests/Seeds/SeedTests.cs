using EcoSphere.Consulting.Contracts;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Seeds;

public sealed class SeedTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "ecosphere-tests", Guid.CreateVersion7().ToString("N"));

    [Fact]
    public async Task The_demo_data_come_once_with_a_case_in_every_state()
    {
        for (var start = 1; start <= 2; start++)
        {
            var app = await Start("Development");
            await app.Pump();
            (await app.Failures()).ShouldBeEmpty();
            await app.With<ConsultingDb>(async db =>
            {
                (await db.Cases.Select(c => c.State).Distinct().ToListAsync()).ShouldBe(Enum.GetValues<CaseState>(), ignoreOrder: true);
                (await db.Cases.CountAsync()).ShouldBe(16);
                (await db.Teams.CountAsync(t => t.IsActive)).ShouldBe(2);
                (await db.Consultants.CountAsync(c => c.IsActive)).ShouldBe(3);
                (await db.Assessments.CountAsync()).ShouldBe(9);
                (await db.Surveys.CountAsync(s => s.SentAt != null)).ShouldBe(1);
                (await db.KnownCompanies.SingleAsync(c => c.Id == DemoCompanies.User.Id)).PrimaryContact.ShouldNotBeNull();
            });
            (await app.Published<ConsultantAppointed>("consulting")).Count.ShouldBe(3);
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task In_production_there_is_the_general_questionnaire_and_nothing_else()
    {
        await using var app = await Start("Production");
        await app.With<ConsultingDb>(async db =>
        {
            (await db.Cases.AnyAsync()).ShouldBeFalse();
            (await db.SurveyTemplates.SingleAsync()).State.ShouldBe(TemplateState.Published);
        });
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private Task<App> Start(string environment) =>
        App.Start(
            new App.Settings
            {
                Environment = environment,
                Database = _folder,
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true" },
            }
        );
}
