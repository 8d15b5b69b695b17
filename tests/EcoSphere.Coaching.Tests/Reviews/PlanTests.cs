using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Reviews;

/// <summary>The queue and the finder read no whole table and sort nothing but ties, whatever the queue is narrowed by; and its numbers are kept, not counted.</summary>
public sealed class PlanTests(App app) : IClassFixture<App>
{
    private static readonly Person Staff = Person.Staff(Permissions.Coaching);

    public static TheoryData<string, string, string?> Queues()
    {
        var all = new TheoryData<string, string, string?>();
        foreach (var tab in Enum.GetNames<ApplicationTab>())
        foreach (var by in (string[])["", "programme", "item"])
        foreach (var sort in (string?[])[null, "-priority", "sent", "-sent"])
            all.Add(tab, by, sort);
        foreach (var sort in (string[])["score", "-score"])
            all.Add(nameof(ApplicationTab.Qualified), "item", sort);
        return all;
    }

    [Theory]
    [MemberData(nameof(Queues))]
    public async Task The_queue_walks_an_index(string tab, string by, string? sort)
    {
        var offering = await Offering();
        var filter = new ApplicationFilter(
            Enum.Parse<ApplicationTab>(tab),
            by == "programme" ? offering.ProgrammeId : null,
            by == "item" ? offering.ItemId : null,
            Sort: sort
        );
        using var probe = await StatementProbe.Of<CoachingDb>(app);
        (await app.Send(new ListApplications(filter, 1), Staff)).ShouldSucceed();
        var questions = probe.Questions;
        questions.Count.ShouldBeLessThanOrEqualTo(3);
        questions.ShouldNotContain(q => q.Text.Contains("GROUP BY", StringComparison.Ordinal) && q.Text.Contains("\"Applications\"", StringComparison.Ordinal));
        var walked = questions.Single(q => q.Text.Contains("LIMIT", StringComparison.Ordinal));
        var plan = await StatementProbe.Plan(walked);
        var told = $"{walked.Text}\n{string.Join('\n', plan)}";
        plan.ShouldContain(step => step.Contains("INDEX IX_Applications_", StringComparison.Ordinal), told);
        plan.ShouldNotContain(step => step == "USE TEMP B-TREE FOR ORDER BY", told);
    }

    [Fact]
    public async Task The_finder_asks_twice_and_nothing_of_applications()
    {
        await Offering();
        using var probe = await StatementProbe.Of<CoachingDb>(app);
        (await app.Send(new FindItems(Make.Facts))).ShouldSucceed();
        probe.Questions.Count.ShouldBeLessThanOrEqualTo(2);
        probe.Questions.ShouldNotContain(q => q.Text.Contains("\"Applications\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_numbers_that_are_kept_are_those_that_are_counted()
    {
        var (offering, firm) = (await app.Offer(new ItemPlan(2)), await app.Firm());
        foreach (var state in Enum.GetValues<ApplicationState>())
            await app.Apply(offering, await app.Firm(), state == ApplicationState.Approved ? ApplicationState.Listed : state);
        var moved = await app.Apply(offering, firm);
        // two at once on the same one: the second is refused, and nothing of it is counted
        await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(async _ =>
                {
                    try
                    {
                        await app.Change(moved, a => a.Qualify(Make.Reviewer, null, app.Clock.GetUtcNow()));
                    }
                    catch (DbUpdateConcurrencyException)
                    {
                        // the other was first
                    }
                })
        );
        await app.With<CoachingDb>(async db =>
        {
            var kept = await db.ApplicationTallies.Where(t => t.ItemId == offering.ItemId && t.Total > 0).ToDictionaryAsync(t => t.State, t => t.Total);
            var counted = await db
                .Applications.Where(a => a.ItemId == offering.ItemId)
                .GroupBy(a => a.State)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count);
            kept.OrderBy(k => k.Key).ShouldBe(counted.OrderBy(c => c.Key));
            kept[ApplicationState.Qualified].ShouldBe(2);
        });
    }

    /// <summary>An item with an application in each state.</summary>
    private async Task<Offering> Offering()
    {
        var offering = await app.Offer(new ItemPlan(9));
        foreach (var state in Enum.GetValues<ApplicationState>())
            await app.Apply(offering, await app.Firm(), state);
        return offering;
    }
}
