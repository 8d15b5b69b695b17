using System.Net;
using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.MailDomains;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Admin;

public class AdminPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_subscription_is_extended_and_ended_from_its_page()
    {
        var chen = await app.Company("延長股份有限公司");
        var subscription = await app.Subscribed(chen);
        var browser = app.Browse(Cloud.Reviewer).In("zh-TW");

        var list = await browser.Get("/admin/carbon-cloud/subscriptions?q=" + Uri.EscapeDataString("延長股份"));
        var detail = await list.Follow("延長股份有限公司");
        detail.Text.ShouldContain(chen.Name);
        var extend = await detail.Follow("延長");
        extend = await extend.Submit([("Input.LastDay", "2020-01-01"), ("Input.Reason", "")]);
        extend.ErrorOf("Input.LastDay").ShouldNotBeEmpty();
        extend.ErrorOf("Input.Reason").ShouldNotBeEmpty();
        extend = await extend.Submit([("Input.LastDay", "abc")]);
        extend.ErrorOf("Input.LastDay").ShouldNotBeEmpty();
        var until = subscription.LastDay.AddDays(45);
        detail = await extend.Submit([("Input.LastDay", until.ToString("yyyy-MM-dd", null)), ("Input.Reason", "查證延後")]);
        detail.Text.ShouldContain("查證延後");
        (await app.SubscriptionOf(chen)).LastDay.ShouldBe(until);

        var end = await (await detail.Follow("提前終止")).Submit([("Input.Reason", "違反條款")]);
        end.Text.ShouldContain("違反條款");
        (await app.SubscriptionOf(chen)).RunsAt(app.Clock.GetUtcNow()).ShouldBeFalse();
        (await browser.Get($"/admin/carbon-cloud/subscriptions/{subscription.Id}/extend")).Path.ShouldBe(
            $"/admin/carbon-cloud/subscriptions/{subscription.Id}"
        );
        (await browser.Get("/admin/carbon-cloud/subscriptions?state=Ended")).Text.ShouldContain("延長股份有限公司");
        foreach (var what in (string[])["subscriptions", "seats"])
            (await browser.Raw($"/admin/carbon-cloud/{what}?handler=Export&format=Xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var exports = await app.With<ICarbonCloudDb, int>(db => db.Audit.CountAsync(a => a.SubjectType.EndsWith("Export")));
        exports.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task The_list_of_free_mail_services_is_edited_and_counts_at_once()
    {
        var browser = app.Browse(Cloud.Reviewer).In("zh-TW");
        var page = await browser.Get("/admin/carbon-cloud/mail-domains?q=gmail");
        page.Text.ShouldContain("gmail.com");
        (await page.Submit([("Input.Name", "not a domain")], "新增網域")).ErrorOf("Input.Name").ShouldNotBeEmpty();
        await page.Submit([("Input.Name", "@Free.Example")], "新增網域");
        (await page.Submit([("Input.Name", "free.example")], "新增網域")).ErrorOf("Input.Name").ShouldContain("已在清單中");

        var chen = await app.Company();
        var id = await app.Draft(chen, "chen@free.example");
        (await app.Submit(id, chen)).Error!.Details[0].Field.ShouldBe("Email");

        page = await browser.Get("/admin/carbon-cloud/mail-domains?q=free.example");
        await (await page.Follow("移除")).Submit();
        (await app.Submit(id, chen)).Error.ShouldBeNull();
        (await app.Send(new AddFreeMailDomain("x.example"), chen)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Theory]
    [InlineData("/carbon-cloud", "申請須知")]
    [InlineData("/carbon-cloud/terms", "使用條款")]
    [InlineData("/carbon-cloud/manual", "操作手冊")]
    [InlineData("/carbon-cloud/privacy", "隱私權說明")]
    public async Task Everybody_can_read_about_the_service(string path, string words) =>
        (await app.Browse().In("zh-TW").Get(path)).ShouldBe(HttpStatusCode.OK).Text.ShouldContain(words);
}
