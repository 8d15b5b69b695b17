using System.Net;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Products;

/// <summary>A product on its way from the first word to the market and off it again.</summary>
public sealed class ProductJourneyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task From_the_first_word_over_a_return_to_the_market()
    {
        var shop = await app.Shop();
        var (supplier, staff) = (app.Browse(shop.Seller), app.Browse(Selling.Reviewer("陳審查")));
        var id = await app.Written(shop);
        await app.Add(id, shop, AttachmentKind.Files, "產品型錄");

        var check = await supplier.Get($"/supplier/products/{id}/check");
        check.Text.ShouldContain("三步驟完成工廠碳盤查。");
        check.Text.ShouldContain("產品型錄");
        check.Document.QuerySelector("#PlansZh .is-missing").ShouldNotBeNull();
        check.Document.QuerySelector("#CategoryId a")!.GetAttribute("href").ShouldBe($"/supplier/products/{id}/edit?back=check#Input_CategoryId");
        var sent = await check.Submit(button: "送出審核");
        sent.Text.ShouldContain("已送出審核");
        sent.Text.ShouldContain("預計完成審核");
        (await check.Submit(button: "送出審核")).Path.ShouldBe($"/supplier/products/{id}");
        (await app.Product(id)).Round.ShouldBe(1);
        (await supplier.Get($"/supplier/products/{id}/edit")).Path.ShouldBe($"/supplier/products/{id}");
        (await supplier.Get("/member")).Text.ShouldContain("審核中，預計於");
        await app.Pump();
        app.Mails.To(shop.Seller.Email)[^1].Subject.ShouldContain("We have received");

        var review = await staff.Get($"/admin/marketplace/products/{id}");
        review.Text.ShouldContain("碳盤查小幫手");
        var returned = await review.Submit([("Input.Reason", "圖片請更清楚"), ("Input.Images", "第一張看不清楚"), ("Input.Plans", "請補方案")], "退回這個版本");
        returned.Text.ShouldContain("已退回，系統會將原因寄給供應商");
        await app.Pump();
        app.Mails.To(shop.Seller.Email)[^1].Text.ShouldContain("圖片請更清楚");
        (await supplier.Get("/member")).Text.ShouldContain("已退回，請補正後重新送出");
        var overview = await supplier.Get($"/supplier/products/{id}");
        overview.Text.ShouldContain("第一張看不清楚");
        overview.Text.ShouldNotContain("陳審查");
        (await supplier.Get($"/supplier/products/{id}/images")).Document.QuerySelector(".es-notice")!.TextContent.ShouldContain("第一張看不清楚");
        var edit = await supplier.Get($"/supplier/products/{id}/edit");
        edit.Document.QuerySelectorAll("fieldset.es-group")[2].TextContent.ShouldContain("請補方案");
        edit.Document.QuerySelector("[name='Input.NameZh']").ShouldBeNull();
        edit.Document.QuerySelectorAll("fieldset.es-group")[0].TextContent.ShouldContain("碳盤查小幫手");
        var documents = await supplier.Get($"/supplier/products/{id}/files");
        documents.Document.QuerySelector("input[type=file]").ShouldBeNull();
        documents.Text.ShouldContain("維持送審時的內容");

        (await edit.Submit([("Input.PlansZh", "每月 3,000 元")], "下一步")).Path.ShouldBe($"/supplier/products/{id}/images");
        (await app.Product(id)).Open!.Content.ShouldSatisfyAllConditions(c => c.Plans.Zh.ShouldBe("每月 3,000 元"), c => c.Name.Zh.ShouldBe("碳盤查小幫手"));
        // what the page has no inputs for is refused wherever it comes from
        edit = await supplier.Get($"/supplier/products/{id}/edit");
        (await edit.Submit([("Input.NameZh", "換過的名稱")], "下一步")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("只能修改審核人員退回的部分");
        using (var brochure = new MemoryStream(Selling.Brochure()))
            (await app.Send(new UploadProductFile(id, AttachmentKind.Files, brochure, "型錄.pdf", "型錄", null), shop.Seller)).ShouldFailWith(
                ProductErrors.SectionClosed
            );
        (
            await app.Send(
                new ArrangeProductFiles(id, AttachmentKind.Files, ContentStamp.Of((await app.Product(id)).Current(), AttachmentKind.Files), []),
                shop.Seller
            )
        ).ShouldFailWith(ProductErrors.SectionClosed);
        (await supplier.Get($"/supplier/products/{id}/check")).Document.QuerySelector("#NameZh a").ShouldBeNull();
        await (await supplier.Get($"/supplier/products/{id}/check")).Submit(button: "重新送出審核");
        var second = await staff.Get($"/admin/marketplace/products/{id}");
        second.Text.ShouldContain("退回後的修正");
        second.Document.QuerySelector(".es-changes ins")!.TextContent.ShouldBe("每月 3,000 元");
        var approved = await second.Submit([("Input.Note", "歡迎加入")], "核准這個版本");
        approved.Text.ShouldContain("已核准");
        await app.Pump();
        app.Mails.To(shop.Seller.Email)[^1].Text.ShouldContain("歡迎加入");
        (await app.Published<ProductPublished>("marketplace")).ShouldContain(e => e.ProductId == id);
        var listed = await supplier.Get($"/supplier/products/{id}");
        listed.Text.ShouldContain("上架中");
        listed.Text.ShouldContain("第 1 次送審：已退回補正");
        listed.Text.ShouldContain("第 2 次送審：已通過");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_sent_that_lacks_something_or_was_changed_since_it_was_looked_through()
    {
        var shop = await app.Shop();
        var browser = app.Browse(shop.Seller);
        var bare = await (await browser.Get($"/supplier/products/{await app.Begun(shop)}/check")).Submit(button: "送出審核");
        bare.Text.ShouldContain("還有必填項目未完成");
        bare.Errors.ShouldContain("請至少加入一張圖片；第一張會顯示在工具卡片上。");
        bare.Document.QuerySelector(".es-errors a[href='#SummaryZh']").ShouldNotBeNull();

        var id = await app.Written(shop);
        var check = await browser.Get($"/supplier/products/{id}/check");
        await app.Keep(id, shop, (await app.Form()) with { SummaryZh = "同事剛改過" });
        (await check.Submit(button: "送出審核")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("產品內容已有變更");
        (await app.Product(id)).Open!.State.ShouldBe(RevisionState.Draft);
    }

    [Fact]
    public async Task What_was_sent_can_be_taken_back_and_a_new_version_be_dropped()
    {
        var shop = await app.Shop();
        var browser = app.Browse(shop.Seller);
        var id = await app.Approved(shop);
        await app.Keep(id, shop, (await app.Form()) with { SummaryZh = "新簡介" });
        (await app.Submit(id, shop)).ShouldSucceed();
        var page = await browser.Get($"/supplier/products/{id}");
        (await page.Submit(button: "撤回修改")).Text.ShouldContain("已撤回送審");
        (await page.Submit(button: "撤回修改")).ShouldBe(HttpStatusCode.OK);
        (await app.Product(id)).Open!.State.ShouldBe(RevisionState.Draft);

        var discard = await (await browser.Get($"/supplier/products/{id}")).Follow("捨棄這個版本");
        (await discard.Submit()).Text.ShouldContain("已捨棄這個版本");
        var product = await app.Product(id);
        (product.Open, product.Live!.SummaryZh).ShouldBe((null, "三步驟完成工廠碳盤查。"));
        (await browser.Get($"/supplier/products/{id}/discard")).Path.ShouldBe($"/supplier/products/{id}");
    }

    [Fact]
    public async Task A_product_goes_off_the_market_with_a_reason_and_comes_back()
    {
        var shop = await app.Shop();
        var browser = app.Browse(shop.Seller);
        var id = await app.Approved(shop);
        var page = await browser.Get($"/supplier/products/{id}/withdraw");
        (await page.Submit([("Input.Reason", " ")])).ErrorOf("Input.Reason").ShouldBe("請填寫下架原因。");
        var withdrawn = await page.Submit([("Input.Reason", "改版中")]);
        withdrawn.Text.ShouldContain("已下架");
        withdrawn.Text.ShouldContain("改版中");
        (await app.Published<ProductWithdrawn>("marketplace")).ShouldContain(e => e.ProductId == id);
        (await withdrawn.Submit(button: "重新上架")).Text.ShouldContain("產品已重新上架");
        (await app.Product(id)).IsVisible.ShouldBeTrue();
    }

    [Fact]
    public async Task What_the_platform_withdrew_only_the_platform_lists_again()
    {
        var shop = await app.Shop();
        var (supplier, staff) = (app.Browse(shop.Seller), app.Browse(Selling.Reviewer()));
        var id = await app.Approved(shop);
        var withdrawn = await (await staff.Get($"/admin/marketplace/products/{id}/withdraw")).Submit([("Input.Reason", "內容不實")]);
        withdrawn.Text.ShouldContain("已下架");
        await app.Pump();
        app.Mails.To(shop.Seller.Email)[^1].Text.ShouldContain("內容不實");

        var page = await supplier.Get($"/supplier/products/{id}");
        page.Text.ShouldContain("只能由平台重新上架");
        page.Text.ShouldContain("內容不實");
        (await app.Send(new ListProductAgain(id), shop.Seller)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
        var listed = await (await withdrawn.Follow("重新上架")).Submit();
        listed.Text.ShouldContain("產品已重新上架");
        await app.Pump();
        app.Mails.To(shop.Seller.Email)[^1].Subject.ShouldContain("is listed again");
    }

    [Fact]
    public async Task Only_what_was_never_listed_is_deleted()
    {
        var shop = await app.Shop();
        var browser = app.Browse(shop.Seller);
        var (draft, listed) = (await app.Written(shop), await app.Approved(shop));
        (await app.Submit(draft, shop)).ShouldSucceed();
        (await app.Send(new ReturnProduct(draft, 1, "不符", Selling.Remarks), Selling.Reviewer())).ShouldSucceed();

        var gone = await (await browser.Get($"/supplier/products/{draft}/delete")).Submit();
        gone.Path.ShouldBe("/supplier/products");
        gone.Text.ShouldContain("產品已刪除");
        (await app.With<MarketplaceDb, bool>(db => db.Files.AnyAsync(f => f.OwnerId == draft))).ShouldBeFalse();
        (await browser.Get($"/supplier/products/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/supplier/products/{listed}/delete")).Path.ShouldBe($"/supplier/products/{listed}");
        (await app.Send(new DeleteProduct(listed), shop.Seller)).Error!.Message.ShouldBe(ProductErrors.WasListed.Message);
    }

    [Fact]
    public async Task The_preview_shows_what_visitors_will_see_in_their_language()
    {
        var shop = await app.Shop();
        var id = await app.Written(shop, "碳盤查小幫手", "Carbon Helper");
        var chinese = await app.Browse(shop.Seller).Get($"/supplier/products/{id}/preview");
        chinese.Heading.ShouldBe("碳盤查小幫手");
        chinese.Document.QuerySelector("main img")!.GetAttribute("alt").ShouldBe("儀表板畫面");
        var english = await app.Browse(shop.Seller).In("en").Get($"/supplier/products/{id}/preview");
        english.Heading.ShouldBe("Carbon Helper");
        english.Text.ShouldContain("Organisational carbon inventory");
        english.Text.ShouldContain("匯出清冊");
    }

    [Fact]
    public async Task The_list_counts_narrows_sorts_and_pages()
    {
        var shop = await app.Shop();
        var browser = app.Browse(shop.Seller);
        var (listed, sent) = (await app.Approved(shop, "乙工具"), await app.Sent(shop, "甲工具"));
        for (var i = 0; i < 20; i++)
            await app.Begun(shop, $"草稿 {i:00}");

        var page = await browser.Get("/supplier/products");
        Links(page).Count.ShouldBe(20);
        page.Document.QuerySelector(".es-tabs")!.TextContent.ShouldContain("22");
        Links(await browser.Get("/supplier/products?page=2")).Count.ShouldBe(2);
        (await browser.Get("/supplier/products?page=3")).Status.ShouldBe(HttpStatusCode.NotFound);
        Links(await browser.Get("/supplier/products?state=Listed")).ShouldBe([listed]);
        Links(await browser.Get("/supplier/products?version=Submitted")).ShouldBe([sent]);
        Links(await browser.Get("/supplier/products?q=工具&sort=name")).ShouldBe([listed, sent]);
        Links(await browser.Get("/supplier/products?q=%25")).ShouldBeEmpty();
        (await browser.Get("/supplier/products?state=nonsense&version=x&sort=y")).ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/supplier/products?state=Withdrawn")).Text.ShouldContain("清除篩選");
    }

    internal static List<Guid> Links(Page page) =>
        [.. page.Document.QuerySelectorAll("table.es-table tbody th a").Select(a => Guid.Parse(a.GetAttribute("href")!.Split('/')[^1]))];
}
