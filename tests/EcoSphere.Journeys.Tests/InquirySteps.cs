using Microsoft.Playwright;

namespace EcoSphere.Journeys.Tests;

/// <summary>How a tool is found and asked about, and how both sides write.</summary>
internal static class InquirySteps
{
    /// <summary>Searches the marketplace for carbon tools and opens one of a supplier.</summary>
    /// <returns>The address of the tool.</returns>
    public static async Task<string> FindTool(this IPage page, string supplier)
    {
        await page.GotoAsync("/marketplace/products");
        await page.Locator("main input[type=search]").First.FillAsync("碳");
        await page.Keyboard.PressAsync("Enter");
        await page.Reach("q=");
        await page.Locator("main article", new PageLocatorOptions { HasText = supplier }).First.Locator("a.stretched-link").ClickAsync();
        await page.Reach("/marketplace/products/");
        await Assertions.Expect(page.Heading()).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Asks, and yields the thread's address and the number.</summary>
    public static async Task<(string Thread, string Number)> Ask(this IPage page, string? tool, string need)
    {
        await page.GotoAsync(tool ?? "/marketplace/inquiries/new");
        if (tool is not null)
            await page.Follow("我要諮詢");
        await page.Reach("/marketplace/inquiries/new");
        // nothing chosen yet: the form says so and keeps what was typed
        await page.Fill("Input.Need", need);
        await page.Press("下一步");
        await Assertions.Expect(page.Locator(".es-errors")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main [name='Input.Need']")).ToHaveValueAsync(need);
        await page.Locator("main [name='Input.Topic']").First.CheckAsync();
        await page.Press("下一步");
        await page.Reach("/marketplace/inquiries/drafts/");
        await page.Press(tool is null ? "送出給平台" : "送出給供應商");
        await page.Reach("/marketplace/inquiries/sent/");
        var text = await page.Locator("main").InnerTextAsync();
        var thread = new Uri(page.Url).AbsolutePath.Replace("/marketplace/inquiries/sent/", "/member/inquiries/", StringComparison.Ordinal);
        return (thread, text[text.IndexOf("IQ-", StringComparison.Ordinal)..][..14]);
    }

    /// <summary>Opens an inquiry from a list of them.</summary>
    public static async Task OpenInquiry(this IPage page, string list, string number)
    {
        await page.GotoAsync($"{list}?q={number}");
        await page.Follow(number);
        await Assertions.Expect(page.Heading()).ToContainTextAsync(number);
    }

    public static async Task Write(this IPage page, string line)
    {
        await page.Fill("Input.Text", line);
        await page.Press("送出訊息");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(line);
    }

    public static async Task CloseInquiry(this IPage page)
    {
        await page.Follow("結案");
        await page.Press("結案");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已結案");
        await Assertions.Expect(page.Locator("main [name='Input.Text']")).ToHaveCountAsync(0);
    }
}
