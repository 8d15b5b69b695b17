using EcoSphere.CarbonCloud.Application.Launch;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Infrastructure;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Admin;

/// <summary>How the database answers: few questions a page, and no table walked through for what a company asks.</summary>
public class PlanTests(App app) : IClassFixture<App>
{
    private const int Most = 6;

    [Fact]
    public async Task What_a_company_asks_is_sought()
    {
        var chen = await app.Company();
        await app.Subscribed(chen);
        using var probe = await StatementProbe.Of<CarbonCloudDb>(app);

        await Few(probe, () => app.Send(new GetLaunch(), chen));
        await Few(probe, () => app.Send(new GetMyService(), chen));
        await Few(probe, () => app.Send(new GetServiceWork(), chen));
        await Few(probe, () => app.Send(new CountWaitingApplications(), Cloud.Reviewer));

        foreach (var question in probe.Questions)
        {
            var plan = await StatementProbe.Plan(question);
            plan.ShouldNotContain(
                step => step.StartsWith("SCAN TABLE", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal),
                $"{question.Text}\n{string.Join('\n', plan)}"
            );
        }
    }

    [Fact]
    public async Task The_pages_of_the_administration_ask_few_questions()
    {
        var chen = await app.Company();
        var subscription = await app.Subscribed(chen);
        using var probe = await StatementProbe.Of<CarbonCloudDb>(app);

        await Few(
            probe,
            () => app.Send(new ListServiceApplications(new ApplicationFilter(ApplicationState.Approved, false, null, null, null), 1), Cloud.Reviewer)
        );
        await Few(probe, () => app.Send(new GetServiceReview(subscription.ApplicationId), Cloud.Reviewer));
        await Few(probe, () => app.Send(new ListSubscriptions(new SubscriptionFilter(SubscriptionTab.Running, null), 1), Cloud.Reviewer));
        await Few(probe, () => app.Send(new GetSubscription(subscription.Id), Cloud.Reviewer));
        await Few(probe, () => app.Send(new ListSeats(new SeatFilter(null), 1), Cloud.Reviewer));
    }

    private static async Task Few<T>(StatementProbe probe, Func<Task<Result<T>>> ask)
    {
        var before = probe.Heard;
        var answer = await ask();
        answer.Error.ShouldBeNull();
        (probe.Heard - before).ShouldBeLessThanOrEqualTo(Most, typeof(T).Name);
    }
}
