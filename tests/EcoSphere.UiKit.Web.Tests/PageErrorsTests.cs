using System.Net;
using AngleSharp.Html.Dom;
using EcoSphere.UiKit.Web.Tests.Host;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class PageErrorsTests
{
    [Fact]
    public async Task What_can_be_corrected_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        await using var site = await Site.Start();
        var response = await Fail(site, "details");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await response.Page();
        page.QuerySelector("[data-valmsg-for='Input.Name']")!.TextContent.ShouldBe(site.Say("Enter a number."));
        page.QuerySelector("[data-valmsg-summary], .validation-summary-errors")!.TextContent.ShouldContain(site.Say("Reference: {0}", args: 7));
        page.QuerySelector<IHtmlInputElement>("input[name='Input.Name']")!.Value.ShouldBe("王");
    }

    [Theory]
    [InlineData("missing", 404, "Enter a number.")]
    [InlineData("forbidden", 403, "Enter a number.")]
    [InlineData("conflict", 409, "Reference: {0}")]
    [InlineData("toomany", 429, "Enter a number.")]
    public async Task The_rest_gets_the_page_of_its_status_with_its_own_sentence(string kind, int status, string sentence)
    {
        await using var site = await Site.Start();
        var response = await Fail(site, kind);
        ((int)response.StatusCode).ShouldBe(status);
        var page = await response.Page();
        page.QuerySelector("main p.lead")!.TextContent.ShouldBe(site.Say(sentence, args: "already approved"));
        page.QuerySelector("main a.btn")!.GetAttribute("href").ShouldBe($"/failing?kind={kind}");
    }

    [Fact]
    public async Task What_cannot_be_bound_is_told_in_the_readers_language()
    {
        await using var site = await Site.Start();
        var client = site.Client();
        var response = await client.Send(await client.GetPage("/failing"), "/failing?kind=none", ("Input.Count", "many"));
        (await response.Page())
            .QuerySelector("[data-valmsg-for='Input.Count']")!
            .TextContent.ShouldBe(site.Say("“{0}” cannot be used here. Check it and enter it again.", args: "many"));
    }

    private static async Task<HttpResponseMessage> Fail(Site site, string kind)
    {
        var client = site.Client();
        return await client.Send(await client.GetPage("/failing"), $"/failing?kind={kind}", ("Input.Name", "王"), ("Input.Count", "1"));
    }
}
