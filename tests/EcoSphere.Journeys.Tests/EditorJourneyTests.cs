using EcoSphere.Platform.Modules;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>The editor's day: begin an article, write it, give it a cover, show it to somebody without an account, publish, change, withdraw.</summary>
[Collection(SiteCollection.Name)]
public sealed class EditorJourneyTests(Site site)
{
    /// <summary>Draws a picture that is larger than pages need.</summary>
    private const string Draw = """
        () => {
            const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1350 });
            const context = canvas.getContext('2d');
            for (let i = 0; i < 400; i++) {
                context.fillStyle = `hsl(${i * 7 % 360} 60% 50%)`;
                context.fillRect(i * 331 % 2400, i * 197 % 1350, 260, 180);
            }
            return canvas.toDataURL('image/jpeg', 0.95);
        }
        """;

    private static readonly byte[] Cover = DemoPicture.Png(320, 180, 140, (x, y) => x > y ? DemoPicture.Strong : null);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_article_is_written_shown_published_and_withdrawn(bool scripts)
    {
        var title = $"鑄造業減碳 {(scripts ? "有" : "無")}指令碼";
        var page = await site.Open(scripts: scripts);
        await page.SignInAs("admin");
        await page.GotoAsync("/admin/content");
        await page.Follow("新增文章");
        await page.Choose("Input.Kind", "News");
        await page.Fill("Input.TitleZh", title);
        await page.Fill("Input.TitleEn", $"Low-carbon foundries {(scripts ? "with" : "without")} scripts");
        await page.Press("開始撰寫草稿");
        await page.Reach("/edit");

        await Write(page, scripts);
        await Illustrate(page);
        await Save(page);
        await Assertions.Expect(page.Heading()).ToHaveTextAsync(title);
        await Share(page, title);

        await page.Follow("發布或排程");
        await page.Press("立即發布");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("文章已發布");
        await Change(page);

        await page.Follow("下架");
        await page.Press("下架文章");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已下架");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_large_picture_comes_with_the_copies_that_the_browser_makes()
    {
        var page = await site.Open();
        await page.SignInAs("admin");
        await page.GotoAsync("/admin/content/media");
        var drawn = await page.EvaluateAsync<string>(Draw);
        await page.Locator("#Input_File")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "large.jpg",
                    MimeType = "image/jpeg",
                    Buffer = Convert.FromBase64String(drawn[(drawn.IndexOf(',', StringComparison.Ordinal) + 1)..]),
                }
            );
        await page.Fill("Input.AltZh", "許多色塊");
        // at once: the form waits until the copies are made
        await page.Press("加入媒體庫");
        await Assertions.Expect(page.Locator("main .es-facts").First).ToContainTextAsync("1600 × 900 像素");
        await Assertions.Expect(page.Locator("main .es-facts").First).ToContainTextAsync("800 × 450 像素");
        await Assertions.Expect(page.Locator("main .es-facts").First).ToContainTextAsync("400 × 225 像素");
        await page.GotoAsync(await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "400 × 225" }).GetAttributeAsync("href") ?? "");
        (await page.EvaluateAsync<int>("document.images[0].naturalWidth")).ShouldBe(400);
        await page.Context.CloseAsync();
    }

    private static async Task Write(IPage page, bool scripts)
    {
        await page.Fill("Input.SummaryZh", "電爐與廢熱回收的做法。");
        await page.Fill("Input.BodyZh", "# 怎麼做\n\n- 電爐\n- **廢熱**回收\n\n<script>alert(1)</script>");
        if (!scripts)
            await page.Press("預覽內文");
        var preview = page.Locator("#preview-zh");
        await Assertions.Expect(preview.Locator("h2")).ToHaveTextAsync("怎麼做");
        await Assertions.Expect(preview.Locator("strong")).ToHaveTextAsync("廢熱");
        await Assertions.Expect(preview).ToContainTextAsync("<script>alert(1)</script>");
        if (scripts)
            await Assertions.Expect(page.Locator("[data-autosave-state]")).ToContainTextAsync("草稿已於");
    }

    private static async Task Illustrate(IPage page)
    {
        await page.Press("儲存並選擇封面");
        await page.Reach("/choose");
        await page.Locator("#Input_File").SetInputFilesAsync(Picture());
        await page.Press("加入媒體庫並選用");
        // the words for a picture are compulsory, and what was typed stays
        await Assertions.Expect(page.Locator(".es-errors")).ToContainTextAsync("請用文字說明圖片的內容");
        await page.Locator("#Input_File").SetInputFilesAsync(Picture());
        await page.Fill("Input.AltZh", "電爐的示意圖");
        await page.Press("加入媒體庫並選用");
        await page.Reach("/edit");
        await Assertions.Expect(page.Locator("main [name='Input.CoverAltZh']")).ToHaveValueAsync("電爐的示意圖");
    }

    private async Task Share(IPage page, string title)
    {
        await page.Press("建立預覽連結");
        var link = new Uri(await page.Locator("#preview-link").InnerTextAsync()).AbsolutePath;
        var visitor = await site.Open(width: 360);
        (await visitor.GotoAsync(link))!.Status.ShouldBe(200);
        await Assertions.Expect(visitor.Heading()).ToHaveTextAsync(title);
        (await visitor.Locator("article img").EvaluateAsync<bool>("i => i.complete && i.naturalWidth > 0")).ShouldBeTrue();
        await page.Press("撤銷");
        (await visitor.GotoAsync(link))!.Status.ShouldBe(404);
        await visitor.Context.CloseAsync();
    }

    private static async Task Change(IPage page)
    {
        await page.Follow("撰寫");
        await page.Fill("Input.SummaryZh", "電爐、廢熱回收與排程的做法。");
        await Save(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("最新版本尚未發布");
        await page.Follow("發布或排程");
        await page.Fill("Input.PublishAt", "2099-01-01T09:30");
        await page.Press("排定發布");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("文章已排定發布");
        await page.Press("取消排程");
        await page.Follow("版本紀錄");
        await page.Follow("第 2 版");
        await Assertions.Expect(page.Locator("ins")).ToContainTextAsync("排程的做法");
        await page.Locator(".es-breadcrumb a").Nth(3).ClickAsync();
    }

    // other buttons begin with the same word
    private static Task Save(IPage page) =>
        page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "儲存", Exact = true }).ClickAsync();

    private static FilePayload Picture() =>
        new()
        {
            Name = "cover.png",
            MimeType = "image/png",
            Buffer = Cover,
        };
}
