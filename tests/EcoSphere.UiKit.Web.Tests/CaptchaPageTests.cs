using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using EcoSphere.UiKit.Captcha;
using EcoSphere.UiKit.Web.Tests.Host;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class CaptchaPageTests
{
    [Fact]
    public async Task The_challenge_is_json_and_kept_by_nobody()
    {
        await using var site = await Site.Start();
        var response = await site.Client().GetAsync("/captcha/challenge");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await response.Content.ReadFromJsonAsync<AltchaChallenge>())!.Parameters.Algorithm.ShouldBe("PBKDF2/SHA-256");
    }

    [Fact]
    public async Task The_widget_stands_in_the_form_and_the_box_only_for_browsers_without_scripts()
    {
        await using var site = await Site.Start();
        var page = await site.Client().GetPage("/guarded");
        var widget = page.QuerySelector("form altcha-widget").ShouldNotBeNull();
        widget.GetAttribute("challenge").ShouldBe("/captcha/challenge");
        widget.GetAttribute("name").ShouldBe("altcha");
        widget.GetAttribute("language").ShouldBe("zh-tw");
        page.QuerySelector("form script[type=module][src='/ui/dist/captcha.js']").ShouldNotBeNull();
        // the parser runs no scripts, hence shows what noscript holds
        page.QuerySelector("form noscript input[type=checkbox]").ShouldNotBeNull();
        page.QuerySelector("form noscript label")!.TextContent.ShouldBe(site.Say("I am a person"));
    }

    [Fact]
    public async Task Solved_work_lets_the_form_through_once()
    {
        await using var site = await Site.Start();
        var client = site.Client();
        var page = await client.GetPage("/guarded");
        var payload = CaptchaAltchaTests.Payload((await client.GetFromJsonAsync<AltchaChallenge>("/captcha/challenge"))!);

        (await (await client.Send(page, "/guarded", ("Name", "陳"), ("altcha", payload))).Content.ReadAsStringAsync()).ShouldBe("accepted 陳");
        (await (await client.Send(page, "/guarded", ("Name", "陳"), ("altcha", payload))).Page()).QuerySelector("#Captcha-error").ShouldNotBeNull();
        site.Ledger.Used.Single().Value.ShouldBe(site.Clock.Now + TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_missing_answer_loses_nothing_and_says_what_to_do()
    {
        await using var site = await Site.Start();
        var client = site.Client();
        var response = await client.Send(await client.GetPage("/guarded"), "/guarded", ("Name", "陳小姐"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await response.Page();
        page.QuerySelector<IHtmlInputElement>("input[name=Name]")!.Value.ShouldBe("陳小姐");
        page.QuerySelector("#Captcha #Captcha-error")!
            .TextContent.Trim()
            .ShouldBe(site.Say("We could not confirm that a person sent this. Tick “I am a person”, wait five seconds, and send the form again."));
        // now the box is there for everybody
        page.QuerySelector("noscript").ShouldBeNull();
        page.QuerySelector("form input[name=captcha-person]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused_by_the_token_first()
    {
        await using var site = await Site.Start();
        (await site.Client().PostAsJsonAsync("/guarded", new { Name = "x" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Off_asks_for_nothing_and_gives_out_no_challenge()
    {
        await using var site = await Site.Start("Staging", settings: ("Captcha:Provider", "Off"));
        var client = site.Client();
        var page = await client.GetPage("/guarded");
        page.QuerySelector("altcha-widget").ShouldBeNull();
        (await (await client.Send(page, "/guarded", ("Name", "x"))).Content.ReadAsStringAsync()).ShouldBe("accepted x");
        (await client.GetAsync("/captcha/challenge")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
