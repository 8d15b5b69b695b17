using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>The main job once more, without a mouse.</summary>
[Collection(SiteCollection.Name)]
public sealed class KeyboardTests(Site site)
{
    private const string Email = "keyboard@example.test";
    private const string Password = "Quiet-Forest-81";
    private const string TaxId = "53120102";

    [Fact]
    public async Task Everything_from_registering_to_adding_a_colleague_works_with_the_keyboard_alone()
    {
        var page = await site.Open();
        await Register(page);
        await SignOutAndIn(page);
        await Apply(page);
        await Approve();

        await page.GotoAsync("/member/company/members/add");
        await page.TabAndType("Input.Name", "陳同事");
        await page.TabAndType("Input.Email", "keyboard-colleague@example.test");
        await page.TabAndChoose("Input.IsAdmin", "false");
        await page.TabAndPress(AriaRole.Button, "新增成員", "Space");
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("陳同事");
    }

    private async Task Register(IPage page)
    {
        await page.GotoAsync("/account/register");
        await page.TabTo(page.Locator(".es-skip"));
        await page.Keyboard.PressAsync("Enter");
        await page.TabAndPress(AriaRole.Button, "我已閱讀並同意");
        await page.TabAndPress(AriaRole.Button, "註冊");

        // what is wrong has the focus, and its links lead to the fields
        await Assertions.Expect(page.Locator(".es-errors")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[name='Input.Name']")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("林鍵盤");
        await page.TabAndType("Input.Email", Email);
        await page.TabAndType("Input.Password", Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Reach("/account/register/sent");

        await page.GotoAsync(new Uri((await site.Portal.MailTo(Email)).Links[0]).PathAndQuery);
        await page.TabAndPress(AriaRole.Button, "啟用我的帳號", "Space");
        await page.Reach("/member");
    }

    private static async Task SignOutAndIn(IPage page)
    {
        var menu = page.Locator("header details[data-menu] summary").Last;
        await page.TabTo(menu);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("header details[data-menu][open]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("header details[data-menu][open]")).ToHaveCountAsync(0);
        await Assertions.Expect(menu).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await page.TabTo(page.Locator("form[action='/account/logout'] button"));
        await page.Keyboard.PressAsync("Enter");
        await page.Leave("/member");

        await page.GotoAsync("/account/login?returnUrl=%2Fmember%2Fupgrade");
        await page.TabAndType("Input.Email", Email);
        await page.TabAndType("Input.Password", Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Reach("/member/upgrade");
    }

    private static async Task Apply(IPage page)
    {
        await page.TabAndPress(AriaRole.Link, "開始申請");
        await page.TabAndType("Input.TaxId", TaxId);
        await page.Keyboard.PressAsync("Enter");
        await page.Reach("/member/upgrade/profile");
        await page.TabAndType("Input.Name", "鍵盤測試股份有限公司");
        await page.TabAndChoose("Input.Kind", "ToolSupplier");
        await page.TabAndType("Input.IndustryCode", "25");
        await page.TabAndType("Input.Address", "臺中市西屯區工業區一路 1 號");
        await page.TabAndType("Input.Phone", "04-2359-0000");
        await page.TabAndType("Input.Representative", "林鍵盤");
        await page.Keyboard.PressAsync("Enter");
        await page.Reach("/member/upgrade/proof");

        await page.TabTo(page.Locator("main input[type=file]"));
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Space"));
        await chooser.SetFilesAsync(
            new FilePayload
            {
                Name = "登記表.pdf",
                MimeType = "application/pdf",
                Buffer = SmallPdf.Bytes,
            }
        );
        await page.TabAndPress(AriaRole.Button, "下一步");
        await page.Reach("/member/upgrade/check");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("25 金屬製品製造業");
        await page.TabAndPress(AriaRole.Button, "送出申請");
        await page.Reach("/member/upgrade/sent/");
    }

    private async Task Approve()
    {
        var page = await site.Open();
        await page.SignInAs("reviewer");
        await page.GotoAsync("/admin/company/applications");
        await page.TabAndType("q", TaxId);
        await page.Keyboard.PressAsync("Enter");
        await page.Reach($"q={TaxId}");
        await page.TabTo(page.Locator("main tbody a").First);
        await page.Keyboard.PressAsync("Enter");
        await page.TabAndPress(AriaRole.Button, "核准申請");
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("核准");
        await page.Context.CloseAsync();
    }
}
