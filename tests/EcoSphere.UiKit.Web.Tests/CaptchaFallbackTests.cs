using AngleSharp.Html.Dom;
using EcoSphere.UiKit.Web.Tests.Host;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class CaptchaFallbackTests
{
    private static readonly (string, string) Ticked = ("captcha-person", "yes");

    [Fact]
    public async Task A_ticked_box_passes_after_four_seconds()
    {
        await using var site = await Site.Start();
        (await Passes(site, TimeSpan.FromSeconds(4), Ticked)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3.9)]
    [InlineData(3601)]
    public async Task Too_fast_or_too_late_does_not_pass(double seconds)
    {
        await using var site = await Site.Start();
        (await Passes(site, TimeSpan.FromSeconds(seconds), Ticked)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_empty_box_does_not_pass()
    {
        await using var site = await Site.Start();
        (await Passes(site, TimeSpan.FromSeconds(10))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_passes_once()
    {
        await using var site = await Site.Start();
        var client = site.Client();
        var page = await client.GetPage("/guarded");
        site.Clock.Now += TimeSpan.FromSeconds(10);
        (await Sent(client, page, Ticked)).ShouldBeTrue();
        (await Sent(client, page, Ticked)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_we_did_not_give_out_does_not_pass()
    {
        await using var site = await Site.Start();
        await using var other = await Site.Start();
        var foreign = (await other.Client().GetPage("/guarded")).QuerySelector<IHtmlInputElement>("input[name=captcha-issue]")!.Value;
        var client = site.Client();
        var page = await client.GetPage("/guarded");
        site.Clock.Now += TimeSpan.FromSeconds(10);
        foreach (var token in (string[])["", "x", foreign])
        {
            page.QuerySelector<IHtmlInputElement>("input[name=captcha-issue]")!.Value = token;
            (await Sent(client, page, Ticked)).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_client_passes_five_times_an_hour_and_others_are_not_touched()
    {
        await using var site = await Site.Start();
        for (var i = 0; i < 5; i++)
            (await Passes(site, TimeSpan.FromSeconds(5), Ticked)).ShouldBeTrue();
        (await Passes(site, TimeSpan.FromSeconds(5), Ticked)).ShouldBeFalse();

        var other = site.Client();
        other.DefaultRequestHeaders.Add("Test-Client", "203.0.113.9");
        var page = await other.GetPage("/guarded");
        site.Clock.Now += TimeSpan.FromSeconds(5);
        (await Sent(other, page, Ticked)).ShouldBeTrue();
    }

    private static async Task<bool> Passes(Site site, TimeSpan after, params (string, string)[] typed)
    {
        var client = site.Client();
        var page = await client.GetPage("/guarded");
        site.Clock.Now += after;
        return await Sent(client, page, typed);
    }

    private static async Task<bool> Sent(HttpClient client, IHtmlDocument page, params (string, string)[] typed) =>
        (await (await client.Send(page, "/guarded", typed)).Content.ReadAsStringAsync()).StartsWith("accepted", StringComparison.Ordinal);
}
