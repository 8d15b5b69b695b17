using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>A reader who has no account: from the home page by a Chinese word to an article, its topic, an event, and its calendar file.</summary>
[Collection(SiteCollection.Name)]
public sealed class ReaderJourneyTests(Site site)
{
    [Theory]
    [InlineData(true, 1366)]
    [InlineData(false, 360)]
    public async Task A_reader_finds_an_event_and_takes_it_into_the_calendar(bool scripts, int width)
    {
        var page = await site.Open(width: width, scripts: scripts);
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add($"{page.Url}: {message.Text}");
        };

        await page.GotoAsync("/");
        await page.Locator("main input[name=q]").First.FillAsync("申報");
        await page.Locator("main input[name=q]").First.PressAsync("Enter");
        await page.Reach("/search");
        // found within longer words, and marked
        await Assertions.Expect(page.Locator(".es-hits mark").First).ToHaveTextAsync("申報");
        await page.Locator(".es-hits a[href^='/resources/'], .es-hits a[href^='/news/'], .es-hits a[href^='/cases/']").First.ClickAsync();

        await Assertions.Expect(page.Locator("article .es-prose")).ToBeVisibleAsync();
        await page.Locator("main a[href^='/tags/']").First.ClickAsync();
        await page.Reach("/tags/");
        var topic = await page.Heading().InnerTextAsync();

        await page.Locator("main a[href^='/events/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main a[href^='/tags/']").GetByText(topic, new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        var title = await page.Heading().InnerTextAsync();
        await CanShare(page, scripts);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Follow("加入行事曆"));
        download.SuggestedFilename.ShouldEndWith(".ics");
        var file = (await File.ReadAllTextAsync(await download.PathAsync())).Replace("\r\n ", "", StringComparison.Ordinal);
        file.ShouldContain($"SUMMARY:{title}");
        file.ShouldContain("URL:");
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>What needs scripts is offered only with them; the rest are plain links to the services.</summary>
    private static async Task CanShare(IPage page, bool scripts)
    {
        (await page.Locator(".es-share a[href*='line.me']").CountAsync()).ShouldBe(1);
        (await page.Locator(".es-share [data-copy]").IsVisibleAsync()).ShouldBe(scripts);
        (await page.Locator(".es-share [data-print]").IsVisibleAsync()).ShouldBe(scripts);
    }
}
