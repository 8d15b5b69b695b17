using Microsoft.Playwright;
using Shouldly;

namespace EcoSphere.Journeys.Tests;

/// <summary>What people do who use no mouse.</summary>
internal static class Keys
{
    /// <summary>More than any form has; a control further away is not reached at all.</summary>
    private const int MostStops = 80;

    /// <summary>Goes on with Tab until a control has the focus, which must be seen: with a ring, and not behind something else.</summary>
    public static async Task TabTo(this IPage page, ILocator control)
    {
        await control.WaitForAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await control.EvaluateAsync<bool>("e => e === document.activeElement"))
                continue;
            (
                await control.EvaluateAsync<bool>(
                    """
                    e => {
                      const style = getComputedStyle(e), box = e.getBoundingClientRect();
                      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                      return (style.outlineStyle !== 'none' || style.boxShadow !== 'none') && (e.contains(hit) || e.labels?.[0]?.contains(hit));
                    }
                    """
                )
            ).ShouldBeTrue($"{control} has the focus on {page.Url} and it cannot be seen");
            return;
        }

        throw new InvalidOperationException($"Tab does not reach {control} on {page.Url}.");
    }

    /// <summary>Types into an input.</summary>
    public static async Task TabAndType(this IPage page, string name, string text)
    {
        await page.TabTo(page.Locator($"main [name='{name}']").First);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Chooses from a group of radio buttons: Tab enters it, the arrows move within.</summary>
    public static async Task TabAndChoose(this IPage page, string name, string value)
    {
        await page.TabTo(page.Locator($"main [name='{name}']").First);
        await page.Keyboard.PressAsync("Space");
        var wanted = page.Locator($"main [name='{name}'][value='{value}']").First;
        while (!await wanted.IsCheckedAsync())
            await page.Keyboard.PressAsync("ArrowDown");
    }

    /// <summary>Goes to a button or a link of the main part and presses a key.</summary>
    public static async Task TabAndPress(this IPage page, AriaRole role, string words, string key = "Enter")
    {
        await page.TabTo(page.Locator("main").GetByRole(role, new LocatorGetByRoleOptions { Name = words }).First);
        await page.Keyboard.PressAsync(key);
    }
}
