using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EcoSphere.Journeys.Tests;

/// <summary>What people do again and again.</summary>
internal static class Steps
{
    /// <summary>Takes on one of the demo persons on the page for developers.</summary>
    public static async Task SignInAs(this IPage page, string key)
    {
        await page.GotoAsync("/dev");
        await page.Locator($"button[name=key][value={key}]").ClickAsync();
        await page.Locator("form[action='/account/logout']").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    /// <summary>Fills in an input by its name.</summary>
    public static Task Fill(this IPage page, string name, string value) => page.Locator($"main [name='{name}']").First.FillAsync(value);

    public static Task Choose(this IPage page, string name, string value) => page.Locator($"main [name='{name}'][value='{value}']").First.CheckAsync();

    public static Task Press(this IPage page, string button) =>
        page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button }).First.ClickAsync();

    public static Task Follow(this IPage page, string link) =>
        page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = link }).First.ClickAsync();

    /// <summary>Waits until the address holds a part. Waiting for the load event instead would miss one that has been.</summary>
    public static Task Reach(this IPage page, string part) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(part)), new PageAssertionsToHaveURLOptions { Timeout = 10_000 });

    /// <summary>Waits until the address no longer holds a part.</summary>
    public static Task Leave(this IPage page, string part) =>
        Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(part)), new PageAssertionsToHaveURLOptions { Timeout = 10_000 });

    public static ILocator Heading(this IPage page) => page.Locator("h1");

    /// <summary>Waits until the page says how the last step went.</summary>
    public static Task Says(this IPage page, string words) =>
        Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync(words, new() { Timeout = 10_000 });

    /// <summary>Waits until the page shows some words anywhere.</summary>
    public static Task Shows(this IPage page, string words) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(words, new() { Timeout = 10_000 });

    /// <summary>Chooses a small PDF for the page's first upload.</summary>
    public static Task Attach(this IPage page, string name) =>
        page.Locator("main input[type=file]")
            .First.SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/pdf",
                    Buffer = SmallPdf.Bytes,
                }
            );

    /// <summary>Signs in with the form, wherever it leads.</summary>
    public static async Task SignIn(this IPage page, string email, string password)
    {
        await page.Reach("/account/login");
        await page.Fill("Input.Email", email);
        await page.Fill("Input.Password", password);
        await page.Press("登入");
    }
}
