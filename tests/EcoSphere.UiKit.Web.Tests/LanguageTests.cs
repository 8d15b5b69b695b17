using System.Globalization;
using System.Net;
using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(null, "zh-TW")]
    [InlineData("zh-TW", "zh-TW")]
    [InlineData("zh-Hant", "zh-TW")]
    [InlineData("zh-Hant-HK,en;q=0.9", "zh-TW")]
    [InlineData("zh-HK", "zh-TW")]
    [InlineData("en-GB,zh-TW;q=0.8", "en")]
    [InlineData("en;q=0.5, zh-hk;q=0.9", "zh-TW")]
    [InlineData("en;q=0, ja", "zh-TW")]
    [InlineData("ja,en;q=0.1", "en")]
    [InlineData("de", "zh-TW")]
    [InlineData("*", "zh-TW")]
    [InlineData(";;,=,", "zh-TW")]
    public async Task The_first_visit_follows_the_browser(string? accepted, string language)
    {
        await using var site = await Site.Start();
        var client = site.Client();
        if (accepted is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);
        (await client.GetAsync("/guarded")).Content.Headers.ContentLanguage.Single().ShouldBe(language);
    }

    [Fact]
    public async Task The_choice_is_kept_and_leads_back()
    {
        await using var site = await Site.Start();
        var client = site.Client();
        client.DefaultRequestHeaders.Add("Accept-Language", "zh-TW");
        var answer = await client.GetAsync("/language?culture=en&returnUrl=%2Fguarded%3Fa%3Db");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/guarded?a=b");
        (await client.GetPage("/guarded")).QuerySelector("label")!.TextContent.ShouldBe("I am a person");

        await client.PostAsync("/language", new FormUrlEncodedContent([new("culture", "zh-TW"), new("returnUrl", "/")]));
        (await client.GetPage("/guarded")).QuerySelector("label")!.TextContent.ShouldBe(site.Say("I am a person"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task It_leads_nowhere_else(string returnUrl)
    {
        await using var site = await Site.Start();
        var answer = await site.Client().GetAsync($"/language?culture=en&returnUrl={Uri.EscapeDataString(returnUrl)}");
        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task An_unknown_language_changes_nothing()
    {
        await using var site = await Site.Start();
        (await site.Client().GetAsync("/language?culture=xx")).Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_module_may_say_what_the_shared_parts_say_without_repeating_it()
    {
        await using var site = await Site.Start();
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-TW");
            var texts = site.Services.GetRequiredService<IStringLocalizer<LanguageTests>>();
            texts["Enter a number."].Value.ShouldBe(site.Say("Enter a number."));
            texts["Reference: {0}", 7].Value.ShouldBe(site.Say("Reference: {0}", args: 7));
            texts["Said nowhere"].ResourceNotFound.ShouldBeTrue();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task Chinese_is_readable_in_the_source()
    {
        await using var site = await Site.Start();
        (await site.Client().GetStringAsync("/guarded")).ShouldContain(site.Say("I am a person"));
    }
}
