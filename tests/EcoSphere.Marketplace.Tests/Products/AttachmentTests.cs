using System.Net;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Products;

/// <summary>Images and files of a product: added, described, put in order, removed, swept.</summary>
public sealed class AttachmentTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task An_image_needs_words_and_is_there_once_however_often_it_is_sent()
    {
        var shop = await app.Shop();
        var id = await app.Begun(shop);
        var browser = app.Browse(shop.Seller);
        var page = await browser.Get($"/supplier/products/{id}/images");
        var picture = ("Input.File", "畫面.png", Selling.Picture());

        var wordless = await page.Submit([("Input.TextEn", "A screen")], "加入圖片", picture);
        wordless.ErrorOf("Input.TextZh").ShouldBe("請用文字說明這張圖片的內容。");
        wordless.ValueOf("Input.TextEn").ShouldBe("A screen");
        (await page.Submit([("Input.TextZh", "畫面")], "加入圖片", ("Input.File", "a.svg", "<svg/>"u8.ToArray()))).ErrorOf("Input.File").ShouldContain(".webp");
        (await page.Submit([("Input.TextZh", "畫面")], "加入圖片")).ErrorOf("Input.File").ShouldBe("請選擇檔案。");
        (await page.Submit([("Input.TextZh", "畫面")], "加入圖片", ("Input.File", "a.png", new byte[UploadPolicy.Images.MaxBytes + 1])))
            .ErrorOf("Input.File")
            .ShouldContain("MB");
        (await app.Product(id)).Open!.Images.ShouldBeEmpty();

        (await page.Submit([("Input.TextZh", "儀表板")], "加入圖片", picture)).Text.ShouldContain("已加入圖片");
        (await page.Submit([("Input.TextZh", "儀表板")], "加入圖片", picture)).ShouldBe(HttpStatusCode.OK);

        var image = (await app.Product(id)).Open!.Images.ShouldHaveSingleItem();
        image.AltZh.ShouldBe("儀表板");
        var shown = await browser.Raw($"/supplier/products/{id}/files/{image.FileId}");
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        shown.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task Buttons_move_and_remove_and_keep_the_words_that_were_typed()
    {
        var shop = await app.Shop();
        var id = await app.Begun(shop);
        var (a, b, c) = (await app.Add(id, shop, text: "甲"), await app.Add(id, shop, text: "乙"), await app.Add(id, shop, text: "丙"));
        var browser = app.Browse(shop.Seller);
        var page = await browser.Get($"/supplier/products/{id}/images");

        var moved = await Press(browser, page, "Down", 0, ("List.Items[1].TextZh", "乙乙"));
        (await Images()).ShouldBe([(b, "乙乙"), (a, "甲"), (c, "丙")]);
        moved = await Press(browser, moved, "Up", 2);
        (await Images()).ShouldBe([(b, "乙乙"), (c, "丙"), (a, "甲")]);
        moved = await Press(browser, moved, "Remove", 0);
        moved.Text.ShouldContain("已移除圖片");
        (await Images()).ShouldBe([(c, "丙"), (a, "甲")]);

        var wrong = await Press(browser, moved, "Down", 0, ("List.Items[1].TextZh", ""), ("List.Items[0].TextZh", "丙丙"));
        wrong.Document.QuerySelector("#List_Items_0__TextZh-error .es-error")!.TextContent.Trim().ShouldBe("請用文字說明這張圖片的內容。");
        wrong.Document.QuerySelector(".es-errors a")!.GetAttribute("href").ShouldBe("#List_Items_0__TextZh");
        wrong.ValueOf("List.Items[1].TextZh").ShouldBe("丙丙");
        (await Images()).ShouldBe([(c, "丙"), (a, "甲")]);

        async Task<List<(Guid, string)>> Images() => [.. (await app.Product(id)).Open!.Images.Select(i => (i.FileId, i.AltZh))];
    }

    [Fact]
    public async Task A_list_that_a_colleague_has_changed_is_shown_as_it_is_with_the_words_that_were_typed()
    {
        var shop = await app.Shop();
        var id = await app.Begun(shop);
        var (a, b) = (await app.Add(id, shop, text: "甲"), await app.Add(id, shop, text: "乙"));
        var (me, colleague) = (app.Browse(shop.Seller), app.Browse(await app.Colleague(shop)));
        var mine = await me.Get($"/supplier/products/{id}/images");
        await Press(colleague, await colleague.Get($"/supplier/products/{id}/images"), "Remove", 0);
        var c = await app.Add(id, shop, text: "丙");

        var late = await Press(me, mine, "Save", 0, ("List.Items[0].TextZh", "甲改"), ("List.Items[1].TextZh", "乙改"));

        late.ShouldBe(HttpStatusCode.Conflict);
        (late.ValueOf("List.Items[0].FileId"), late.ValueOf("List.Items[0].TextZh"), late.ValueOf("List.Items[1].TextZh")).ShouldBe(
            (b.ToString(), "乙改", "丙")
        );
        (await app.Product(id)).Open!.Images.Select(i => i.AltZh).ShouldBe(["乙", "丙"]);
        await Press(me, late, "Save", 0);
        (await app.Product(id)).Open!.Images.Select(i => (i.FileId, i.AltZh)).ShouldBe([(b, "乙改"), (c, "丙")]);
        a.ShouldNotBe(b);
    }

    [Fact]
    public async Task Files_have_titles_and_limits_of_their_own()
    {
        var shop = await app.Shop();
        var id = await app.Begun(shop);
        var page = await app.Browse(shop.Seller).Get($"/supplier/products/{id}/files");
        (await page.Submit([("Input.TextZh", "圖")], "加入檔案", ("Input.File", "a.png", Selling.Picture()))).ErrorOf("Input.File").ShouldContain(".pdf");
        (await page.Submit([("Input.TextZh", "型錄")], "加入檔案", ("Input.File", "型錄.pdf", Selling.Brochure()))).Text.ShouldContain("已加入檔案");
        for (var i = 0; i < 4; i++)
            await app.Add(id, shop, AttachmentKind.Files, $"檔案 {i}");
        (await app.Browse(shop.Seller).Get($"/supplier/products/{id}/files")).Text.ShouldNotContain("加入檔案");
        (await page.Submit([("Input.TextZh", "第六個")], "加入檔案", ("Input.File", "a.pdf", Selling.Brochure()))).Text.ShouldContain(
            "一項產品最多可有 5 個檔案。"
        );
        (await app.Product(id)).Open!.Files.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Many_images_sent_at_once_keep_to_the_limit_and_lose_none()
    {
        var shop = await app.Shop();
        var id = await app.Begun(shop);
        var files = new List<Guid>();
        for (var i = 0; i < 10; i++)
        {
            using var content = new MemoryStream(Selling.Picture());
            files.Add((await app.Send(new UploadProductFile(id, AttachmentKind.Images, content, "a.png", $"圖 {i}", null), shop.Seller)).Value);
        }

        // four at once fit into the attempts that a change has
        foreach (var some in files.Chunk(4))
            await Task.WhenAll(some.Select(f => Task.Run(() => app.Send(new AddProductFile(id, AttachmentKind.Images, f, "圖", null), shop.Seller))));

        var images = (await app.Product(id)).Open!.Images;
        images.Count.ShouldBe(8);
        images.Select(i => i.FileId).Distinct().Count().ShouldBe(8);
    }

    [Fact]
    public async Task What_no_version_names_is_swept_after_a_day_and_what_one_names_stays()
    {
        var shop = await app.Shop();
        var id = await app.Approved(shop);
        var live = (await app.Product(id)).Live!.Images[0].FileId;
        var dropped = await app.Add(id, shop, text: "不要的");
        var kept = await app.Add(id, shop, text: "要的");
        using (var content = new MemoryStream(Selling.Picture()))
            (await app.Send(new UploadProductFile(id, AttachmentKind.Images, content, "a.png", "沒有送出", null), shop.Seller)).Error.ShouldBeNull();
        var browser = app.Browse(shop.Seller);
        await Press(browser, await browser.Get($"/supplier/products/{id}/images"), "Remove", 1);

        await app.Run("marketplace", "CleanProductFiles");
        (await Left()).Count.ShouldBe(4);
        app.Clock.Advance(TimeSpan.FromHours(25));
        await app.Run("marketplace", "CleanProductFiles");

        (await Left()).ShouldBe([live, kept], ignoreOrder: true);
        (await app.Browse(shop.Seller).Raw($"/supplier/products/{id}/files/{dropped}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        Task<List<Guid>> Left() =>
            app.With<MarketplaceDb, List<Guid>>(db => db.Files.Where(f => f.UploadedBy == shop.Seller.Id).Select(f => f.Id).ToListAsync());
    }

    private static Task<Page> Press(Browser browser, Page page, string handler, int at, params (string Name, string? Value)[] fields)
    {
        var button = page
            .Document.QuerySelectorAll("button")
            .First(b => b.GetAttribute("formaction")?.EndsWith($"handler={handler}", StringComparison.Ordinal) == true);
        var (_, content) = page.Form([.. fields, ("At", at.ToString(System.Globalization.CultureInfo.InvariantCulture))], "儲存說明與順序");
        return browser.Post(button.GetAttribute("formaction")!, content);
    }
}
