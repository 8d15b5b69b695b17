using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Seeds;

public sealed class SeedTests : IDisposable
{
    private readonly string _folder = Scratch.NewFolder();

    [Fact]
    public async Task The_demo_data_come_once_and_stand_in_every_state()
    {
        for (var start = 1; start <= 2; start++)
        {
            var app = await Start("Development");
            await app.Pump();
            (await app.Failures()).ShouldBeEmpty();
            await app.With<CoachingDb>(async db =>
            {
                (await db.Programmes.CountAsync(p => p.State == ProgrammeState.Closed)).ShouldBe(3);
                var open = await db.Programmes.SingleAsync(p => p.State == ProgrammeState.Published);
                open.Items.Count.ShouldBe(7);
                (await db.Applications.Where(a => a.ProgrammeId == open.Id).Select(a => a.State).Distinct().CountAsync()).ShouldBe(
                    Enum.GetValues<ApplicationState>().Length
                );
                (await db.FollowUps.CountAsync(f => f.State == FollowUpState.Sent)).ShouldBe(5);
                (await db.FollowUps.CountAsync()).ShouldBe(9);
                (await db.Cases.CountAsync(c => c.EndedAt == null)).ShouldBe(2);
                (await db.CaseThreads.CountAsync()).ShouldBe(3);
                (await db.CaseThreads.CountAsync(t => t.UnreadByStaff > 0)).ShouldBe(2);
                var places = await db.ItemPlaces.AsNoTracking().ToDictionaryAsync(p => p.ItemId, p => (p.Taken, p.Quota));
                foreach (var item in open.Items)
                    places[item.Id].ShouldBe((await db.Applications.CountAsync(a => a.ItemId == item.Id && a.HoldsPlace), item.Quota));
                (await db.KnownCompanies.SingleAsync(c => c.Id == DemoCompanies.User.Id)).ContactName.ShouldNotBeNull();
            });
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task Without_demo_data_there_are_the_past_programmes_with_the_places_they_had()
    {
        var app = await Start("Production");
        await app.With<CoachingDb>(async db =>
        {
            var programmes = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Slug);
            programmes["low-carbon-2023"].Items.OrderBy(i => i.Position).Select(i => i.Quota).ShouldBe([180, 40, 60, 1, 1, 20]);
            programmes["green-growth-2015"].Items.OrderBy(i => i.Position).Select(i => i.Quota).ShouldBe([12, 2, 2, 10]);
            programmes["footprint-training"].Items.Single().Quota.ShouldBe(21);
            programmes.Values.ShouldAllBe(p => p.State == ProgrammeState.Closed);
            (await db.Applications.CountAsync()).ShouldBe(0);
        });
        await app.DisposeAsync();
    }

    public void Dispose() => Scratch.Delete(_folder);

    private Task<App> Start(string environment) =>
        App.Start(
            new App.Settings
            {
                Environment = environment,
                Database = Path.Combine(_folder, "db"),
                Files = Path.Combine(_folder, "files"),
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true" },
            }
        );
}
