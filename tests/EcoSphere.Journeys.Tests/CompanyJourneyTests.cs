using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>The main job: a person registers, becomes a company, is approved, adds a colleague, and is refused what is not theirs.</summary>
[Collection(SiteCollection.Name)]
public sealed class CompanyJourneyTests(Site site)
{
    private const string Password = "Quiet-Forest-81";

    [Theory]
    [InlineData("99754141", true)]
    [InlineData("53120047", false)]
    public async Task A_person_becomes_a_company_and_adds_a_colleague(string taxId, bool scripts)
    {
        var email = $"owner-{taxId}@example.test";
        var colleague = $"colleague-{taxId}@example.test";
        var page = await site.Open(scripts: scripts);

        await Register(page, email);
        await Apply(page, taxId);
        await Approve(taxId, scripts);

        await page.GotoAsync("/member/upgrade");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("已成為 EcoSphere 的企業");
        await page.GotoAsync("/member/company/members/add");
        await page.Fill("Input.Name", "陳同事");
        await page.Fill("Input.Email", colleague);
        await page.Choose("Input.IsAdmin", "false");
        await page.Press("新增成員");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("陳同事");

        await ComeAsColleague(colleague, scripts);
    }

    private async Task Register(IPage page, string email)
    {
        await page.GotoAsync("/account/register");
        await page.Press("我已閱讀並同意");
        await page.Fill("Input.Name", "林老闆");
        await page.Fill("Input.Email", email);
        await page.Fill("Input.Password", Password);
        await page.Press("註冊");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("請到信箱收信");
        await page.GotoAsync(LocalPath(await site.Portal.MailTo(email)));
        await page.Press("啟用我的帳號");
        await page.Reach("/member");
    }

    private static async Task Apply(IPage page, string taxId)
    {
        await page.GotoAsync("/member/upgrade");
        await page.Follow("開始申請");
        await page.Fill("Input.TaxId", "１２３４５６７８");
        await page.Press("下一步");
        await Assertions.Expect(page.Locator(".es-errors")).ToBeVisibleAsync();
        await page.Fill("Input.TaxId", $"{taxId[..4]} {taxId[4..]}");
        await page.Press("下一步");
        await page.Reach("/member/upgrade/profile");
        await page.Fill("Input.Name", $"測試製造{taxId}股份有限公司");
        await page.Choose("Input.Kind", "SmeUser");
        await page.Locator("main select[name='Input.IndustryCode']").SelectOptionAsync("25");
        await page.Fill("Input.Address", "臺中市西屯區工業區一路 1 號");
        await page.Fill("Input.Phone", "04-2359-0000");
        await page.Fill("Input.Representative", "林老闆");
        await page.Press("下一步");
        await page.Reach("/member/upgrade/proof");
        await page.Locator("main input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "登記表.pdf",
                    MimeType = "application/pdf",
                    Buffer = SmallPdf.Bytes,
                }
            );
        await page.Press("下一步");
        await page.Reach("/member/upgrade/check");
        await page.Press("送出申請");
        await page.Reach("/member/upgrade/sent/");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("UP-");
    }

    private async Task Approve(string taxId, bool scripts)
    {
        var page = await site.Open(scripts: scripts);
        await page.SignInAs("reviewer");
        await page.GotoAsync($"/admin/company/applications?q={taxId}");
        await page.Locator("table a[href*='/admin/company/applications/']").First.ClickAsync();
        await page.Press("核准申請");
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("核准");
        await page.GotoAsync("/admin/identity/members");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("@example.test");
        await page.Context.CloseAsync();
    }

    private async Task ComeAsColleague(string email, bool scripts)
    {
        var page = await site.Open(scripts: scripts);
        await page.GotoAsync(LocalPath(await site.Portal.MailTo(email)));
        await page.Press("登入");
        await page.Reach("/account/set-password");
        await page.Fill("Input.NewPassword", Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.Leave("/account/set-password");
        if (page.Url.Contains("/account/consent", StringComparison.Ordinal))
            await page.Press("我已閱讀並同意");
        (await page.GotoAsync("/member/company"))!.Status.ShouldBe(200);
        (await page.GotoAsync("/member/company/members"))!.Status.ShouldBe(403);
        (await page.GotoAsync("/admin/company/applications"))!.Status.ShouldBe(403);
        await page.Context.CloseAsync();
    }

    private static string LocalPath(EcoSphere.Platform.Mail.OutgoingMail mail) => new Uri(mail.Links[0]).PathAndQuery;
}
