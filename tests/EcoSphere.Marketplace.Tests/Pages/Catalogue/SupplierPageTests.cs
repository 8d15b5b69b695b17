using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public class SupplierPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_supplier_introduces_itself_and_its_tools()
    {
        var (shop, other) = (await app.Shop("介紹公司股份有限公司"), await app.Shop());
        await app.Change(
            shop,
            s => s.ChangePage(new SupplierPage("Intro Ltd", LocalText.Paragraphs("自 1990 年起\n協助工廠節能"), "https://intro.example", null)).ShouldSucceed()
        );
        await app.List(shop, await app.Content("第一項", "First"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.List(shop, await app.Content("第二項", "Second"));
        await app.List(other, await app.Content("別家的", "Theirs"));
        var withdrawn = await app.List(shop, await app.Content("下架的", "Withdrawn"));
        await app.Change(withdrawn, (product, _) => product.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed());

        var path = $"/marketplace/suppliers/{await app.SlugOf(shop)}";
        var page = (await app.Browse(Person.Member()).In("en").Get(path)).ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("Intro Ltd");
        page.Cards().ShouldBe(["Second", "First"]);
        page.Text.ShouldContain("自 1990 年起");
        page.Document.QuerySelector("main .es-text")!.GetAttribute("lang").ShouldBe("zh-Hant-TW");
        page.Document.QuerySelector("a[href='https://intro.example']").ShouldNotBeNull();
        (await app.Browse(Person.Member()).In("zh-TW").Get(path)).Heading.ShouldBe("介紹公司股份有限公司");
        (await app.Browse().Get($"{path}?page=2")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_without_tools_says_so_and_one_that_is_not_there_is_not_found()
    {
        var shop = await app.Shop();
        (await app.Browse().In("en").Get($"/marketplace/suppliers/{await app.SlugOf(shop)}")).Text.ShouldContain("no tools on offer at the moment");
        (await app.Browse().Get("/marketplace/suppliers/never-heard-of")).ShouldBe(HttpStatusCode.NotFound);
    }
}
