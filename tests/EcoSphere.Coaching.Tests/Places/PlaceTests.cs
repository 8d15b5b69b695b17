using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Places;

/// <summary>The count of places, whatever use case comes to it.</summary>
public class PlaceTests(App app) : IClassFixture<App>
{
    private static void Approve(CoachingApplication application) => application.Approve(Make.Reviewer, hasPlace: true, null, Make.Now).ShouldSucceed();

    [Fact]
    public async Task A_place_is_taken_and_freed_with_the_application()
    {
        var offering = await app.Offer(new ItemPlan(2));
        var id = await app.Apply(offering, await app.Firm(), ApplicationState.Listed);
        (await app.Places(offering)).Taken.ShouldBe(0);
        await app.Change(id, Approve);
        var places = await app.Places(offering);
        (places.Taken, places.Quota).ShouldBe((1, 2));
        await app.Change(id, a => a.Withdraw(Make.Firm, PlaceRelease.UntilCompleted, "改期", Make.Now).ShouldSucceed());
        (await app.Places(offering)).Taken.ShouldBe(0);
    }

    [Fact]
    public async Task What_does_not_fit_is_not_saved_at_all()
    {
        var offering = await app.Offer(new ItemPlan(1));
        await app.Apply(offering, await app.Firm(), ApplicationState.Approved);
        var id = await app.Apply(offering, await app.Firm(), ApplicationState.Listed);
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => app.Change(id, Approve));
        ((await app.Stored(id)).State, (await app.Places(offering)).Taken).ShouldBe((ApplicationState.Listed, 1));
    }

    [Fact]
    public async Task Without_a_limit_there_is_always_a_place()
    {
        var offering = await app.Offer(new ItemPlan(null));
        for (var i = 0; i < 3; i++)
            await app.Apply(offering, await app.Firm(), ApplicationState.Approved);
        (await app.Places(offering)).Taken.ShouldBe(3);
    }

    [Fact]
    public async Task The_quota_follows_the_item_and_not_below_what_is_taken()
    {
        var offering = await app.Offer(new ItemPlan(3));
        await app.Apply(offering, await app.Firm(), ApplicationState.Approved);
        await app.Apply(offering, await app.Firm(), ApplicationState.Running);
        await Change(new ItemPlan(2));
        (await app.Places(offering)).Quota.ShouldBe(2);
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => Change(new ItemPlan(1)));
        await Change(new ItemPlan(null));
        (await app.Places(offering)).Quota.ShouldBeNull();

        Task Change(ItemPlan plan) =>
            app.With<CoachingDb>(async db =>
            {
                var programme = await db.Programmes.SingleAsync(p => p.Id == offering.ProgrammeId);
                programme.ChangeItem(offering.ItemId, Make.Item(), new Window(WindowKind.UntilFull), plan, taken: 0, Make.Now).ShouldSucceed();
                await db.SaveChangesAsync();
            });
    }

    [Fact]
    public async Task Of_many_at_once_as_many_are_approved_as_there_are_places()
    {
        var offering = await app.Offer(new ItemPlan(5));
        var firms = new List<Guid>();
        for (var i = 0; i < 24; i++)
            firms.Add(await app.Apply(offering, await app.Firm(), ApplicationState.Listed));
        var taken = await Task.WhenAll(
            firms.Select(async id =>
            {
                try
                {
                    await app.Change(id, Approve);
                    return true;
                }
                catch (DbUpdateConcurrencyException)
                {
                    return false;
                }
            })
        );
        (taken.Count(t => t), (await app.Places(offering)).Taken).ShouldBe((5, 5));
    }

    [Fact]
    public async Task A_firm_has_one_open_application_for_an_item()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        await app.Apply(offering, firm, ApplicationState.Withdrawn);
        await app.Apply(offering, firm);
        await Should.ThrowAsync<DbUpdateException>(() => app.Apply(offering, firm));
    }

    [Fact]
    public async Task What_is_stored_is_read_as_it_was()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        var id = await app.Apply(offering, firm, ApplicationState.Returned);
        var stored = await app.Stored(id);
        stored.Content.Find("sales")!.Rows[0].ShouldBe(["60", "40"]);
        stored.Content.Consents[0].IpAddress.ShouldBe("203.0.113.9");
        (stored.CorrectBy, stored.Steps.Count, stored.Notes[0].Comment).ShouldBe((new DateOnly(2026, 12, 4), 2, "請更正資本額"));
        var forms = await app.With<CoachingDb, FormVersion>(db =>
            db.FormVersions.AsNoTracking().SingleAsync(f => f.ProgrammeId == offering.ProgrammeId && f.Version == stored.FormVersion)
        );
        forms
            .Forms.Of(offering.ItemId)
            .Rules.Select(r => r.Condition.Kind)
            .ShouldBe([ConditionKind.IndustryIn, ConditionKind.FactoryRegistered, ConditionKind.NotFirstBatchSource]);
    }
}
