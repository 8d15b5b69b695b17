using Microsoft.Playwright;

namespace EcoSphere.Journeys.Tests;

/// <summary>What people do again and again.</summary>
internal static class Steps
{
    /// <summary>Takes on one of the demo persons on the page for developers.</summary>
    public static async Task SignInAs(this IPage page, string key)
    {
        await page.GotoAsync("/dev");
        await page.Locator($"form:has(input[name=key][value={key}]) button").ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/dev", StringComparison.Ordinal));
    }

    public static Task Fill(this IPage page, string label, string value) => page.GetByLabel(label, new PageGetByLabelOptions { Exact = false }).First.FillAsync(value);

    public static Task Press(this IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).First.ClickAsync();

    public static Task Follow(this IPage page, string link) => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link }).First.ClickAsync();
}
