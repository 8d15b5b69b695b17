using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Applications;

public class ConcurrencyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_company_that_begins_in_many_tabs_at_once_has_one_application()
    {
        var chen = await app.Company();
        var colleague = await app.Colleague(chen);

        var results = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => app.Send(new BeginServiceApplication(), i % 2 == 0 ? chen : colleague)))
        );

        results.ShouldAllBe(r => r.IsSuccess);
        (await Count(chen)).ShouldBe(1);
    }

    [Fact]
    public async Task Sending_in_two_tabs_at_once_sends_once()
    {
        var chen = await app.Company();
        var id = await app.Draft(chen);
        var seen = (await app.Application(id)).Version;

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => app.Send(new SubmitServiceApplication(id, seen), chen))));

        results.ShouldAllBe(r => r.IsSuccess);
        (await app.Application(id)).Rounds.Count.ShouldBe(1);
        await app.Pump();
        app.Mails.To(chen.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_many_approvals_at_once_one_counts_and_the_others_are_told_who()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);

        var results = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.Send(new ApproveServiceApplication(id, 1, null), Cloud.Reviewer with { Name = "同一人" })))
        );

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Message == "{0} approved this application on {1}.");
        (await app.With<ICarbonCloudDb, int>(db => db.Subscriptions.CountAsync(s => s.CompanyId == chen.CompanyId))).ShouldBe(1);
        (await app.Published<ServiceSubscriptionActivated>("carboncloud")).Count(e => e.CompanyId == chen.CompanyId).ShouldBe(1);
        await app.Pump();
        app.Mails.To(chen.Email).Count(m => m.Subject.Contains("可以使用碳星雲")).ShouldBe(1);
    }

    [Fact]
    public async Task Approving_and_returning_at_once_does_one_of_them()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);

        var results = await Task.WhenAll(
            Task.Run(() => app.Send(new ApproveServiceApplication(id, 1, null), Cloud.Reviewer)),
            Task.Run(() => app.Send(new ReturnServiceApplication(id, 1, "請補正", [ApplicationSections.Inventory], null, null), Cloud.Reviewer))
        );

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Single(r => r.IsFailure).Error!.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task While_a_subscription_is_being_approved_nobody_begins_a_second_application()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);

        await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    i == 5
                        ? Task.Run(async () => (await app.Send(new ApproveServiceApplication(id, 1, null), Cloud.Reviewer)).Error.ShouldBeNull())
                        : Task.Run(async () => await app.Send(new BeginServiceApplication(), chen))
                )
        );

        (await Count(chen)).ShouldBe(1);
        (await app.Send(new BeginServiceApplication(), chen)).Error!.Message.ShouldStartWith("Your company’s subscription runs until");
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_open_application()
    {
        var chen = await app.Company();
        await app.Draft(chen);
        var facts = new CompanyFacts(chen.CompanyId!.Value, "綠能精密", "12345675");

        await Should.ThrowAsync<DbUpdateException>(() =>
            app.With<Infrastructure.CarbonCloudDb>(async db =>
            {
                db.ServiceApplications.Add(ServiceApplication.Start("CC-2026-999999", facts, chen.Id, ServiceAnswers.None, app.Clock.GetUtcNow()));
                await db.SaveChangesAsync();
            })
        );
    }

    private Task<int> Count(Person of) => app.With<ICarbonCloudDb, int>(db => db.ServiceApplications.CountAsync(a => a.CompanyId == of.CompanyId));
}
