using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>
/// A firm finds a tool, asks and gets an answer: an asker, two suppliers and an administrator, each in a browser of their own; once with
/// scripts and once without.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class MarketplaceJourneyTests(Site site)
{
    /// <summary>A picture of 3,000 pixels in width that does not compress to nothing.</summary>
    private const string Draw = """
        () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 1500 });
          const pen = canvas.getContext('2d');
          for (let i = 0; i < 3000; i++) {
            pen.fillStyle = `hsl(${i % 360} 60% ${30 + i % 50}%)`;
            pen.fillRect(i, (i * 37) % 1500, 40, 400);
          }
          return canvas.toDataURL('image/png');
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_firm_finds_a_tool_asks_and_gets_an_answer(bool scripts)
    {
        var visitor = await site.Open(scripts: scripts);
        var tool = await visitor.FindTool("碳智科技");

        var asker = await SignedIn("chen", scripts);
        var (thread, number) = await asker.Ask(tool, "請提供三個廠區的報價與導入時程。");
        var supplier = await SignedIn("hsu", scripts);
        await supplier.OpenInquiry("/supplier/inquiries", number);
        await Assertions.Expect(supplier.Locator("main")).ToContainTextAsync("chen@greensource.example");
        await supplier.Write("報價單已備妥，導入約需六週。");
        await supplier.Write("貴公司目前用哪一套 ERP？");

        await asker.GotoAsync(thread);
        await Assertions.Expect(asker.Locator("main")).ToContainTextAsync("貴公司目前用哪一套 ERP？");
        await asker.Write("鼎新的系統。");
        await asker.CloseInquiry();
        // whoever has the thread open still is told that it is over
        await supplier.Fill("Input.Text", "再補充一點。");
        await supplier.Press("送出訊息");
        await Assertions.Expect(supplier.Locator("main")).ToContainTextAsync("已結案");
        await asker.Follow("再次諮詢");
        await asker.Reach("/marketplace/inquiries/new");
        await Assertions.Expect(asker.Locator("main")).ToContainTextAsync(number);
    }

    [Fact]
    public async Task What_nobody_owns_is_assigned_given_back_and_assigned_again()
    {
        const string need = "想找能與 ERP 連接的碳盤查工具。";
        const bool scripts = true;
        var asker = await SignedIn("chen", scripts);
        var (thread, number) = await asker.Ask(null, need);

        var staff = await SignedIn("admin", scripts);
        await Assign(staff, number, "碳智科技");
        var first = await SignedIn("hsu", scripts);
        await first.OpenInquiry("/supplier/inquiries", number);
        await first.Follow("退回平台");
        await first.Fill("Input.Reason", "我們的工具沒有 ERP 介面。");
        await first.Press("退回平台");
        await first.Leave("/decline");
        await Assertions.Expect(first.Locator("main table")).Not.ToContainTextAsync(number);

        // the asker goes on with the platform meanwhile
        await asker.GotoAsync(thread);
        (await asker.Locator("main").InnerTextAsync()).ShouldNotContain("沒有 ERP 介面");
        await asker.Write("下週三前需要名單。");

        await Assign(staff, number, "永衡能源管理");
        await Assertions.Expect(staff.Locator("main")).ToContainTextAsync("我們的工具沒有 ERP 介面。");
        var second = await SignedIn("supplier", scripts);
        await second.OpenInquiry("/supplier/inquiries", number);
        (await second.Locator("main").InnerTextAsync()).ShouldNotContain("沒有 ERP 介面");
        await second.Write("我們支援常見的 ERP，歡迎預約示範。");

        await asker.GotoAsync(thread);
        await Assertions.Expect(asker.Locator("main")).ToContainTextAsync("歡迎預約示範");
        (await first.GotoAsync(thread.Replace("/member/", "/supplier/", StringComparison.Ordinal)))!.Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_picture_that_is_too_wide_is_made_smaller_by_the_browser_and_needs_words()
    {
        var page = await SignedIn("hsu", scripts: true);
        await page.GotoAsync("/supplier/products/new");
        await page.Fill("Input.NameZh", "圖片測試工具");
        await page.Press("開始填寫");
        await page.Reach("/edit");
        await page.GotoAsync(new Uri(page.Url).AbsolutePath.Replace("/edit", "/images", StringComparison.Ordinal));
        var drawn = await page.EvaluateAsync<string>(Draw);
        var picture = new FilePayload
        {
            Name = "儀表板.png",
            MimeType = "image/png",
            Buffer = Convert.FromBase64String(drawn[(drawn.IndexOf(',', StringComparison.Ordinal) + 1)..]),
        };

        await page.Locator("main input[type=file]").SetInputFilesAsync(picture);
        await page.Press("加入圖片");
        await Assertions.Expect(page.Locator(".es-errors")).ToContainTextAsync("請用文字說明這張圖片的內容");
        await page.Fill("Input.TextZh", "用電儀表板");
        await page.Locator("main input[type=file]").SetInputFilesAsync(picture);
        await page.Press("加入圖片");
        var shown = page.Locator("main img.es-picture");
        await Assertions.Expect(shown).ToHaveAttributeAsync("alt", "用電儀表板");
        await Assertions.Expect(shown).ToHaveJSPropertyAsync("naturalWidth", 1600);
    }

    private async Task<IPage> SignedIn(string person, bool scripts)
    {
        var page = await site.Open(scripts: scripts);
        await page.SignInAs(person);
        return page;
    }

    private static async Task Assign(IPage page, string number, string supplier)
    {
        await page.OpenInquiry("/admin/marketplace/inquiries", number);
        await page.Follow("指派供應商");
        await page.Locator("main input[type=search]").FillAsync(supplier);
        await page.Keyboard.PressAsync("Enter");
        await page.Reach("q=");
        await page.Locator("main [name='Input.SupplierId']").First.CheckAsync();
        await page.Press("指派");
        await Assertions.Expect(page.Heading()).ToContainTextAsync(number);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(supplier);
    }
}
