using System.Text.Json;
using Deque.AxeCore.Commons;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>
/// Single sign-on with a client that is not ours to bend: openid-client, in the sample platform, goes through discovery, sign-on, userinfo and
/// sign-out against the real host.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class SignOnJourneyTests(Site site)
{
    private const string Service = "carbon-cloud";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task A_person_enters_the_platform_leaves_it_and_finds_the_door_shut_once_the_seat_is_gone()
    {
        await using var sso = await SignOnSite.Start();
        var page = await site.Open();
        await Fire(
            page,
            sso,
            "carboncloud.subscription-activated",
            new ServiceSubscriptionActivated(DemoCompanies.User.Id, Service, DemoPersons.Chen.MemberId, InAYear)
        );
        await Fire(
            page,
            sso,
            "company.service-access-changed",
            new ServiceAccessChanged(DemoCompanies.User.Id, DemoPersons.Wu.MemberId, Service, Allowed: true)
        );

        // in by the portal's own sign-in form, whose policy has to let it end at the platform
        await page.GotoAsync(sso.Platform);
        await Look(page);
        await page.Follow("以 EcoSphere 帳號登入");
        await page.SignIn(DemoPersons.Wu.Email, DemoPersons.Password);
        await page.Reach(sso.Platform);
        await Assertions.Expect(page.Heading()).ToHaveTextAsync($"{DemoPersons.Wu.Name}，您好");
        (await page.Locator("main").InnerTextAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldContain(DemoCompanies.User.Name),
            text => text.ShouldContain(DemoCompanies.User.TaxId),
            text => text.ShouldContain("企業成員"),
            text => text.ShouldContain("本次使用到")
        );
        await Look(page);

        // out at both
        await page.Press("登出");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("您已登出");
        page.Url.ShouldStartWith($"{sso.Platform}/signed-out?state=");
        await page.GotoAsync($"{sso.Portal}/member");
        await page.Reach("/account/login");

        // in again, without a password where the portal knows the person
        await page.GotoAsync($"{sso.Portal}/dev");
        await page.Locator($"button[name=key][value={DemoPersons.Wu.Key}]").ClickAsync();
        await page.Reach("/member");
        await page.GotoAsync($"{sso.Platform}/login");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync($"{DemoPersons.Wu.Name}，您好");

        // the company takes the seat away
        await Fire(
            page,
            sso,
            "company.service-access-changed",
            new ServiceAccessChanged(DemoCompanies.User.Id, DemoPersons.Wu.MemberId, Service, Allowed: false)
        );
        await page.GotoAsync(sso.Platform);
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("使用已經結束");
        await Look(page);
        await page.Follow("以 EcoSphere 帳號登入");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("您目前無法進入碳星雲服務平台");
        await Look(page);
        await page.Follow("回到碳星雲服務平台");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("未獲准進入");
        page.Url.ShouldContain("error=access_denied");

        // and staff find all of it in the log
        await page.GotoAsync($"{sso.Portal}/dev");
        await page.Locator($"button[name=key][value={DemoPersons.Support.Key}]").ClickAsync();
        await page.GotoAsync($"{sso.Portal}/admin/identity/sign-ons?q={Uri.EscapeDataString(DemoPersons.Wu.Email)}");
        (await page.Locator("main table .es-status").AllInnerTextsAsync()).ShouldBe(["拒絕：未開放權限", "已登入", "已登入"]);
        await Look(page);
        await page.Context.CloseAsync();
    }

    private static DateTimeOffset InAYear => TimeProvider.System.GetUtcNow().AddYears(1);

    /// <summary>Tells Identity something, as another module would, and waits until it has taken effect.</summary>
    private static async Task Fire(IPage page, SignOnSite sso, string name, IIntegrationEvent fact)
    {
        await page.GotoAsync($"{sso.Portal}/dev/events?chosen=identity:{name}");
        await page.Fill("Json", JsonSerializer.Serialize(fact, fact.GetType()));
        await page.Press("放入收件匣");
        await Assertions.Expect(page.Locator("[role=status]").First).ToBeVisibleAsync();
        await sso.Settled();
    }

    private static async Task Look(IPage page)
    {
        await page.EvaluateAsync(Axe);
        foreach (var width in (int[])[1366, 360])
        {
            await page.SetViewportSizeAsync(width, 900);
            (await page.EvaluateAsync<string[]>("async () => (await axe.run(document)).violations.map(v => v.id + ' ' + v.nodes[0].html)")).ShouldBeEmpty();
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")).ShouldBeFalse();
        }
    }
}
