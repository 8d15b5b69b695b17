using System.Net;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Products;

/// <summary>Writing a product: nothing typed is lost, nothing of a colleague's is overwritten unseen.</summary>
public sealed class ProductFormTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_product_begins_with_its_name_and_a_form_sent_twice_begins_one()
    {
        var shop = await app.Shop();
        var browser = app.Browse(shop.Seller);
        (await browser.Get("/supplier/products")).Text.ShouldContain("您還沒有產品");
        var form = await browser.Get("/supplier/products/new");
        (await form.Submit([("Input.NameEn", "No Chinese")])).ErrorOf("Input.NameZh").ShouldBe("請填寫工具的中文名稱。");

        (string, string?)[] names = [("Input.NameZh", "　碳足跡　計算器 "), ("Input.NameEn", "Footprint Counter 3")];
        var begun = await form.Submit(names);
        begun.Path.ShouldEndWith("/edit");
        begun.ValueOf("Input.NameZh").ShouldBe("碳足跡 計算器");
        (await form.Submit(names)).Path.ShouldBe(begun.Path);

        var product = await app.With<MarketplaceDb, Product>(db => db.Products.SingleAsync(p => p.SupplierId == shop.Id));
        product.Slug.ShouldBe("footprint-counter-3");
        var second = await (await browser.Get("/supplier/products/new")).Submit(names);
        (await app.Product(Guid.Parse(second.Path.Split('/')[3]))).Slug.ShouldStartWith("footprint-counter-3-");
    }

    [Fact]
    public async Task What_is_incomplete_is_kept_and_told_beside_the_fields()
    {
        var shop = await app.Shop();
        var id = await app.Begun(shop);
        var page = await app.Browse(shop.Seller).Get($"/supplier/products/{id}/edit");

        var refused = await page.Submit([("Input.SummaryZh", "只有簡介"), ("Input.Website", "nowhere"), ("Input.NameZh", new string('長', 60))], "下一步");

        refused.Path.ShouldBe($"/supplier/products/{id}/edit");
        refused.ErrorOf("Input.OverviewZh").ShouldBe("請填寫工具的中文介紹。");
        refused.ErrorOf("Input.Website").ShouldContain("完整的網址");
        refused.ErrorOf("Input.Industries").ShouldNotBeEmpty();
        refused.ValueOf("Input.SummaryZh").ShouldBe("只有簡介");
        (await app.Product(id)).Open!.SummaryZh.ShouldBe("只有簡介");
        // what the form shows now is what is kept: it can go on from there
        var left = await refused.Submit([("Input.OverviewZh", "介紹")], "保留草稿並離開");
        left.Text.ShouldContain("草稿已保留");
        (await app.Product(id)).Open!.OverviewZh.ShouldBe("介紹");
    }

    [Fact]
    public async Task What_is_too_long_is_not_kept_and_not_lost()
    {
        var shop = await app.Shop();
        var id = await app.Begun(shop);
        var page = await app.Browse(shop.Seller).Get($"/supplier/products/{id}/edit");
        var refused = await page.Submit([("Input.OverviewZh", new string('長', 4001))], "保留草稿並離開");
        refused.ErrorOf("Input.OverviewZh").ShouldContain("4000");
        refused.ValueOf("Input.OverviewZh").Length.ShouldBe(4001);
        (await app.Product(id)).Open!.OverviewZh.ShouldBeNull();
    }

    [Fact]
    public async Task A_colleague_who_was_quicker_is_not_overwritten_unseen()
    {
        var shop = await app.Shop();
        var id = await app.Written(shop);
        var mine = await app.Browse(shop.Seller).Get($"/supplier/products/{id}/edit");
        var theirs = await app.Browse(await app.Colleague(shop)).Get($"/supplier/products/{id}/edit");
        (await theirs.Submit([("Input.SummaryZh", "同事的簡介")], "下一步")).ShouldBe(HttpStatusCode.OK);

        var late = await mine.Submit([("Input.SummaryZh", "我的簡介"), ("Input.PlansZh", "每月 3,000 元")], "下一步");

        late.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("目前儲存的內容");
        late.Text.ShouldContain("同事的簡介");
        late.ValueOf("Input.SummaryZh").ShouldBe("我的簡介");
        (await app.Product(id)).Open!.SummaryZh.ShouldBe("同事的簡介");
        (await late.Submit(button: "下一步")).ShouldBe(HttpStatusCode.OK);
        var saved = (await app.Product(id)).Open!;
        (saved.SummaryZh, saved.PlansZh).ShouldBe(("我的簡介", "每月 3,000 元"));
        // the very same again changes nothing, whatever the form has seen
        (await late.Submit(button: "下一步")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_adds_an_image_is_not_in_the_way_of_who_writes()
    {
        var shop = await app.Shop();
        var id = await app.Written(shop);
        var page = await app.Browse(shop.Seller).Get($"/supplier/products/{id}/edit");
        await app.Add(id, shop, text: "另一張");
        (await page.Submit([("Input.SummaryZh", "新的簡介")], "下一步")).ShouldBe(HttpStatusCode.OK);
        var open = (await app.Product(id)).Open!;
        (open.SummaryZh, open.Images.Count).ShouldBe(("新的簡介", 2));
    }

    [Fact]
    public async Task The_draft_that_the_page_keeps_by_itself_carries_its_stamp_on()
    {
        var shop = await app.Shop();
        var id = await app.Written(shop);
        var browser = app.Browse(shop.Seller);
        var page = await browser.Get($"/supplier/products/{id}/edit");
        var kept = await Draft(page, "第一次", page.ValueOf("Input.Seen"));
        kept.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var stamp = kept.Headers.GetValues("X-Draft-Stamp").Single();

        (await Draft(page, "第二次", stamp)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Draft(page, "第三次", stamp)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await app.Product(id)).Open!.SummaryZh.ShouldBe("第二次");
        page.Document.QuerySelector("[data-autosave-stamp]")!.GetAttribute("name").ShouldBe("Input.Seen");

        async Task<HttpResponseMessage> Draft(Page form, string summary, string seen)
        {
            var (_, content) = form.Form([("Input.SummaryZh", summary), ("Input.Seen", seen)], "下一步");
            return await browser.Http.PostAsync($"/supplier/products/{id}/edit?handler=Draft", content);
        }
    }

    [Fact]
    public async Task A_change_of_a_listed_product_begins_a_new_version_and_looking_does_not()
    {
        var shop = await app.Shop();
        var id = await app.Approved(shop);
        var page = await app.Browse(shop.Seller).Get($"/supplier/products/{id}/edit");
        page.Text.ShouldContain("在此修改會建立新版本");
        (await page.Submit(button: "下一步")).ShouldBe(HttpStatusCode.OK);
        (await app.Product(id)).Open.ShouldBeNull();
        (await page.Submit([("Input.SummaryZh", "新簡介")], "下一步")).ShouldBe(HttpStatusCode.OK);
        var product = await app.Product(id);
        (product.Open!.SummaryZh, product.Live!.SummaryZh).ShouldBe(("新簡介", "三步驟完成工廠碳盤查。"));
    }

    [Fact]
    public async Task A_category_that_is_retired_can_be_kept_and_not_chosen()
    {
        var shop = await app.Shop();
        var (id, listed) = (await app.Written(shop), await app.Approved(shop));
        var categories = await app.Categories();
        await Retire(categories[2].Id, isRetired: true);
        var form = await app.Form() with { CategoryId = categories[2].Id };
        var refused = await app.Send(new KeepProductText(id, ContentStamp.OfText((await app.Product(id)).Current()), form), shop.Seller);
        refused.Error!.Details.Single().Field.ShouldBe("CategoryId");

        await Retire(categories[0].Id, isRetired: true);
        (await app.Submit(id, shop)).Error!.Details.Single().Field.ShouldBe("CategoryId");
        await app.Keep(listed, shop, (await app.Form()) with { PlansZh = "新方案" });
        (await app.Submit(listed, shop)).Error.ShouldBeNull();
        await Retire(categories[0].Id, isRetired: false);
        await Retire(categories[2].Id, isRetired: false);

        Task Retire(Guid category, bool isRetired) =>
            app.With<MarketplaceDb>(async db =>
            {
                (await db.Categories.SingleAsync(c => c.Id == category)).Retire(isRetired);
                await db.SaveChangesAsync();
            });
    }
}
