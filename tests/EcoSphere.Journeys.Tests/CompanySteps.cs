using EcoSphere.Platform.Mail;
using Microsoft.Playwright;
using Shouldly;

namespace EcoSphere.Journeys.Tests;

/// <summary>How a person gets an account, a company and colleagues.</summary>
internal static class CompanySteps
{
    public const string Password = "Quiet-Forest-81";

    /// <summary>Registers on the page for it, and opens the link in the mail.</summary>
    public static async Task Register(this IPage page, Portal portal, string name, string email)
    {
        await page.Reach("/account/register");
        await page.Press("我已閱讀並同意");
        await page.Fill("Input.Name", name);
        await page.Fill("Input.Email", email);
        await page.Fill("Input.Password", Password);
        await page.Press("註冊");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("請到信箱收信");
        await page.GotoAsync((await portal.MailTo(email)).LocalLink());
        await page.Press("啟用我的帳號");
        await page.Reach("/member");
    }

    /// <summary>Applies to become a company, with a wrong number first.</summary>
    public static async Task ApplyAsCompany(this IPage page, string taxId, string name, string representative)
    {
        await page.GotoAsync("/member/upgrade");
        await page.Follow("開始申請");
        await page.Fill("Input.TaxId", "１２３４５６７８");
        await page.Press("下一步");
        await Assertions.Expect(page.Locator(".es-errors")).ToBeVisibleAsync();
        await page.Fill("Input.TaxId", $"{taxId[..4]} {taxId[4..]}");
        await page.Press("下一步");
        await page.Reach("/member/upgrade/profile");
        await page.Fill("Input.Name", name);
        await page.Choose("Input.Kind", "SmeUser");
        await page.Locator("main select[name='Input.IndustryCode']").SelectOptionAsync("25");
        await page.Fill("Input.Address", "臺中市西屯區工業區一路 1 號");
        await page.Fill("Input.Phone", "04-2359-0000");
        await page.Fill("Input.Representative", representative);
        await page.Press("下一步");
        await page.Reach("/member/upgrade/proof");
        await page.Attach("登記表.pdf");
        await page.Press("下一步");
        await page.Reach("/member/upgrade/check");
        await page.Press("送出申請");
        await page.Reach("/member/upgrade/sent/");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("UP-");
    }

    public static async Task ApproveCompany(this IPage staff, string taxId)
    {
        await staff.GotoAsync($"/admin/company/applications?q={taxId}");
        await staff.Locator("table a[href*='/admin/company/applications/']").First.ClickAsync();
        await staff.Press("核准申請");
        await staff.Says("核准");
    }

    public static async Task AddColleague(this IPage page, string name, string email, bool isAdmin)
    {
        await page.GotoAsync("/member/company/members/add");
        await page.Fill("Input.Name", name);
        await page.Fill("Input.Email", email);
        await page.Choose("Input.IsAdmin", isAdmin ? "true" : "false");
        await page.Press("新增成員");
        await page.Shows(name);
    }

    /// <summary>Comes by the link in the invitation.</summary>
    public static async Task ComeAsColleague(this IPage page, Portal portal, string email)
    {
        await page.GotoAsync((await portal.MailTo(email)).LocalLink());
        await page.Press("登入");
        await page.Reach("/account/set-password");
        await page.Fill("Input.NewPassword", Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.Leave("/account/set-password");
        if (page.Url.Contains("/account/consent", StringComparison.Ordinal))
            await page.Press("我已閱讀並同意");
    }

    private static string LocalLink(this OutgoingMail mail) => new Uri(mail.Links[0]).PathAndQuery;
}
