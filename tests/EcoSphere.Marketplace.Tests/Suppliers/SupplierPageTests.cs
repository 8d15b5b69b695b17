using System.Net;
using EcoSphere.Marketplace.Application.Suppliers;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Products;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Suppliers;

/// <summary>A supplier's public page, edited by its administrators.</summary>
public sealed class SupplierPageTests(App app) : IClassFixture<App>
{
    private const string Path = "/supplier/page";

    [Fact]
    public async Task An_administrator_writes_the_page_and_puts_a_logo_on_it()
    {
        var shop = await app.Shop();
        var id = await app.Approved(shop);
        var browser = app.Browse(shop.Seller);
        var page = await browser.Get(Path);
        page.Text.ShouldContain(shop.Name);
        var wrong = await page.Submit(
            [("Input.Website", "javascript:alert(1)"), ("Input.IntroductionZh", "碳管理專家")],
            "儲存頁面",
            ("Input.Logo", "a.pdf", Selling.Brochure())
        );
        wrong.ErrorOf("Input.Logo").ShouldContain(".webp");
        wrong.ValueOf("Input.IntroductionZh").ShouldBe("碳管理專家");
        (await page.Submit([("Input.Website", "javascript:alert(1)")], "儲存頁面")).ErrorOf("Input.Website").ShouldContain("完整的網址");

        var saved = await page.Submit(
            [("Input.NameEn", "Carbon Wise"), ("Input.IntroductionZh", "碳管理專家"), ("Input.Website", "www.example.com")],
            "儲存頁面",
            ("Input.Logo", "logo.png", Selling.Picture())
        );
        saved.Text.ShouldContain("頁面已儲存並公開");
        saved.ValueOf("Input.Website").ShouldBe("https://www.example.com");
        var logo = saved.Document.QuerySelector("img.es-logo")!;
        logo.GetAttribute("alt").ShouldBe($"{shop.Name}的標誌");
        (await browser.Raw(logo.GetAttribute("src")!)).Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await app.Published<ProductPublished>("marketplace")).Last(e => e.ProductId == id).SupplierNameEn.ShouldBe("Carbon Wise");

        var bare = await saved.Submit([("Input.RemoveLogo", "true")], "儲存頁面");
        bare.Document.QuerySelector("img.es-logo").ShouldBeNull();
        (await browser.Raw($"{Path}/logo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Stored(shop)).IntroductionZh.ShouldBe("碳管理專家");
    }

    [Fact]
    public async Task What_is_saved_is_read_by_everybody_at_once()
    {
        var shop = await app.Shop();
        await app.Approved(shop);
        var address = $"/marketplace/suppliers/{(await Stored(shop)).Slug}";
        (await app.Browse().Get(address)).Text.ShouldNotContain("碳盤查二十年");
        (await (await app.Browse(shop.Seller).Get(Path)).Submit([("Input.IntroductionZh", "碳盤查二十年")], "儲存頁面")).ShouldBe(HttpStatusCode.OK);
        (await app.Browse().Get(address)).Text.ShouldContain("碳盤查二十年");
    }

    [Fact]
    public async Task Who_was_slower_sees_both_versions()
    {
        var shop = await app.Shop();
        var browser = app.Browse(shop.Seller);
        var (first, second) = (await browser.Get(Path), await browser.Get(Path));
        (await first.Submit([("Input.IntroductionZh", "先寫的")], "儲存頁面")).ShouldBe(HttpStatusCode.OK);
        (await first.Submit([("Input.IntroductionZh", "先寫的")], "儲存頁面")).ShouldBe(HttpStatusCode.OK);
        var late = await second.Submit([("Input.IntroductionZh", "後寫的")], "儲存頁面");
        late.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("先寫的");
        late.ValueOf("Input.IntroductionZh").ShouldBe("後寫的");
        (await late.Submit(button: "儲存頁面")).ShouldBe(HttpStatusCode.OK);
        (await Stored(shop)).IntroductionZh.ShouldBe("後寫的");
    }

    [Fact]
    public async Task Other_members_and_other_suppliers_cannot_touch_it()
    {
        var (shop, neighbour) = (await app.Shop(), await app.Shop("鄰居科技股份有限公司"));
        var colleague = await app.Colleague(shop);
        (await app.Browse(colleague).Get(Path)).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("管理員");
        var form = new SupplierPageForm("Stolen", null, null, null);
        (await app.Send(new ChangeSupplierPage((await Stored(shop)).Version, form, null, false), colleague)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
        using var content = new MemoryStream(Selling.Picture());
        var logo = await app.Send(new UploadLogo(content, "a.png"), neighbour.Seller);
        (await app.Send(new ChangeSupplierPage((await Stored(shop)).Version, form, logo.Value, false), shop.Seller)).Error!.Kind.ShouldBe(
            Kernel.ErrorKind.NotFound
        );
        (await Stored(shop)).NameEn.ShouldBeNull();
    }

    private Task<Supplier> Stored(Shop shop) => app.With<MarketplaceDb, Supplier>(db => db.Suppliers.AsNoTracking().SingleAsync(s => s.Id == shop.Id));
}
