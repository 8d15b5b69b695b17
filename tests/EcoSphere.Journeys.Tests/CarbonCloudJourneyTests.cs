using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>A company applies for the data service, is approved, and walks in; a colleague gets in only with a seat.</summary>
[Collection(SiteCollection.Name)]
public sealed class CarbonCloudJourneyTests(Site site)
{
    /// <summary>Where the data service is in Development.</summary>
    private const string Service = "http://localhost:5400/login";

    [Fact]
    public async Task A_company_applies_again_enters_the_service_leaves_it_and_finds_the_door_shut_at_the_end()
    {
        await using var sso = await SignOnSite.Start();
        var page = await site.Open(root: sso.Portal);
        await page.SignInAs("supplier");
        await page.GotoAsync("/carbon-cloud/launch");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("貴公司的使用期已結束");
        await page.Follow("重新申請");
        await page.Press("開始填寫申請");
        var number = await page.ApplyForService("能源管理系統與節能顧問服務", "業務經理", "02-2799-6600 #31", DemoPersons.Supplier.Email);
        await page.GotoAsync("/carbon-cloud/launch");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("貴公司的申請正在審核");

        var staff = await site.Open(root: sso.Portal);
        await staff.SignInAs("admin");
        await staff.ApproveService(number);

        // the provider has heard of the seat as well
        await sso.Settled();
        await page.GotoAsync("/member/carbon-cloud");
        await page.Follow("登入碳星雲");
        await page.Reach(sso.Platform);
        await Assertions.Expect(page.Heading()).ToHaveTextAsync($"{DemoPersons.Supplier.Name}，您好");
        (await page.Locator("main").InnerTextAsync()).ShouldContain(DemoCompanies.Suppliers[1].Name);
        await page.Press("登出");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("您已登出");

        await page.SignInAs("supplier");
        await page.GotoAsync("/carbon-cloud/launch");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync($"{DemoPersons.Supplier.Name}，您好");
        await End(staff, number);
        await sso.Settled();
        await page.GotoAsync(sso.Platform);
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("使用已經結束");
        await page.GotoAsync($"{sso.Portal}/carbon-cloud/launch");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("貴公司的使用期已結束");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("違反使用條款");
        await page.Context.CloseAsync();
        await staff.Context.CloseAsync();
    }

    [Fact]
    public async Task A_colleague_gets_in_once_the_administrator_has_given_a_seat_without_scripts_too()
    {
        var wu = await site.Open(scripts: false);
        await wu.SignInAs("wu");
        await wu.GotoAsync("/carbon-cloud/launch");
        await Assertions.Expect(wu.Heading()).ToHaveTextAsync("您尚無碳星雲登入權限");

        var chen = await site.Open(scripts: false);
        await chen.SignInAs("chen");
        await chen.GotoAsync("/member/carbon-cloud");
        await chen.Follow("開放或收回登入權限");
        await chen.Locator("main tr", new PageLocatorOptions { HasText = "吳佩珊" }).Locator("form button").First.ClickAsync();
        await Assertions.Expect(chen.Locator("main tr", new PageLocatorOptions { HasText = "吳佩珊" })).ToContainTextAsync("取消權限");

        // the seat travels from module to module
        await Until.Holds("the colleague gets in", TimeSpan.FromSeconds(15), () => Enters(wu));
        await wu.Context.CloseAsync();
        await chen.Context.CloseAsync();
    }

    /// <summary>Whether the portal sends the person on to the service now. The service itself is not there.</summary>
    private static async Task<bool> Enters(IPage page)
    {
        var answer = await page.APIRequest.GetAsync("/carbon-cloud/launch", new APIRequestContextOptions { MaxRedirects = 0 });
        return answer.Status == 302 && answer.Headers["location"] == Service;
    }

    private static async Task End(IPage staff, string number)
    {
        await staff.GotoAsync($"/admin/carbon-cloud/subscriptions?q={number}");
        await staff.Locator("table a[href*='/admin/carbon-cloud/subscriptions/']").First.ClickAsync();
        await staff.Follow("提前終止");
        await staff.Fill("Input.Reason", "違反使用條款");
        await staff.Press("終止使用");
        await Assertions.Expect(staff.Locator("[role=status]").First).ToContainTextAsync("已終止");
    }
}
