using System.Net;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Applications;

public class ReviewTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_returned_application_opens_the_flagged_section_and_shows_what_changed()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);
        var reviewer = app.Browse(Cloud.Reviewer).In("zh-TW");

        var review = await reviewer.Get($"/admin/carbon-cloud/applications/{id}");
        (await review.Submit([("Input.Sections", "Inventory")], "退回申請")).ErrorOf("Input.Reason").ShouldNotBeEmpty();
        await review.Submit([("Input.Reason", "請說明主要產品"), ("Input.Sections", "Inventory"), ("Input.InventoryRemark", "太簡略")], "退回申請");
        await app.Pump();
        app.Mails.To(chen.Email)[^1].Text.ShouldContain("請說明主要產品");

        var browser = app.Browse(chen).In("zh-TW");
        var mine = await browser.Get("/member/carbon-cloud");
        mine.Text.ShouldContain("太簡略");
        (await browser.Get("/member/carbon-cloud/applicant")).Path.ShouldBe("/member/carbon-cloud");
        var form = await mine.Follow("補正公司與盤查狀況");
        form.Text.ShouldContain("太簡略");
        var check = await form.Submit([("Input.Business", "工具機主軸、滾珠螺桿與線性滑軌")], "下一步");
        await check.Submit(button: "重新送出申請");

        review = await reviewer.Get($"/admin/carbon-cloud/applications/{id}");
        review.Text.ShouldContain("工具機主軸、滾珠螺桿與線性滑軌");
        review.Text.ShouldContain("與第 1 次送審相比的變更");
        await review.Submit([("Input.Note", "歡迎使用")], "核准申請");
        var subscription = await app.SubscriptionOf(chen);
        subscription.RunsAt(app.Clock.GetUtcNow()).ShouldBeTrue();
        await app.Pump();
        var mail = app.Mails.To(chen.Email)[^1];
        mail.Text.ShouldContain("歡迎使用");
        new Uri(mail.Links[0]).PathAndQuery.ShouldBe("/carbon-cloud/launch");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_about_an_older_round_and_the_second_decision_are_explained()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);
        var (first, second) = (app.Browse(Cloud.Reviewer with { Name = "甲審查" }).In("en"), app.Browse(Person.Staff(Permissions.CarbonCloud)).In("zh-TW"));
        var (mine, late) = (await first.Get($"/admin/carbon-cloud/applications/{id}"), await second.Get($"/admin/carbon-cloud/applications/{id}"));

        await mine.Submit([("Input.Note", null)], "Approve the application");
        var refused = (await late.Submit(button: "核准申請")).ShouldBe(HttpStatusCode.Conflict);

        refused.Text.ShouldContain("甲審查");
        (await app.Send(new ReturnServiceApplication(id, 1, "晚了", [ApplicationSections.Inventory], null, null), Cloud.Reviewer)).Error!.Kind.ShouldBe(
            ErrorKind.Conflict
        );
    }

    [Fact]
    public async Task Whoever_has_claimed_it_decides()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);
        var other = Person.Staff(Permissions.CarbonCloud) with { Name = "乙審查" };
        (await app.Send(new ClaimServiceApplication(id), other)).Error.ShouldBeNull();

        (await app.Send(new ApproveServiceApplication(id, 1, null), Cloud.Reviewer)).Error!.Message.ShouldStartWith("{0} has been reviewing");
        (await app.Send(new TakeOverServiceApplication(id), Cloud.Reviewer)).Error.ShouldBeNull();
        (await app.Send(new ApproveServiceApplication(id, 1, null), Cloud.Reviewer)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_reviews_what_the_own_company_asks_for()
    {
        var chen = await app.Company();
        var colleague = await app.Colleague(chen) with { Permissions = [Permissions.CarbonCloud] };
        var id = await app.Submitted(chen);

        (await app.Send(new ApproveServiceApplication(id, 1, null), colleague)).Error.ShouldBe(ServiceApplicationErrors.OwnApplication);
        (await app.Browse(colleague).In("zh-TW").Get($"/admin/carbon-cloud/applications/{id}")).Document.QuerySelector("#decision").ShouldBeNull();
    }

    [Fact]
    public async Task The_queue_counts_working_days_and_flags_what_is_overdue()
    {
        var host = await App.Start(new App.Settings());
        var chen = await host.Company("久等股份有限公司");
        var id = await host.Submitted(chen);
        host.Clock.Advance(TimeSpan.FromDays(14));

        var reviewer = host.Browse(Person.Staff(Permissions.CarbonCloud)).In("zh-TW");
        var queue = await reviewer.Get("/admin/carbon-cloud/applications");
        queue.Text.ShouldContain("逾期");
        queue.Text.ShouldMatch(@"(9|10) 個工作天");
        (await reviewer.Get("/admin")).Text.ShouldContain("服務申請");
        var file = await reviewer.Raw("/admin/carbon-cloud/applications?handler=Export&format=Csv");
        (await file.Content.ReadAsStringAsync()).ShouldContain((await host.Application(id)).Number);
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("/admin/carbon-cloud/applications")]
    [InlineData("/admin/carbon-cloud/subscriptions")]
    [InlineData("/admin/carbon-cloud/seats")]
    [InlineData("/admin/carbon-cloud/mail-domains")]
    public async Task Only_staff_of_the_service_see_its_administration(string path)
    {
        (await app.Browse(Person.Staff(Permissions.Company)).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(await app.Company()).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
        (await app.Browse(Cloud.Reviewer).Get(path)).ShouldBe(HttpStatusCode.OK);
        (await app.Browse(Cloud.Reviewer).Get(path + "?page=99")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(Cloud.Reviewer).Get($"{path}/{Guid.CreateVersion7()}/")).ShouldBe(HttpStatusCode.NotFound);
    }
}
