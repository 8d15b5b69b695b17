using System.Net;
using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public class PublicFileTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_picture_is_shown_and_kept_by_browsers()
    {
        var (slug, picture, _) = await Listed();
        var browser = app.Browse();
        var response = await browser.Raw(Picture(slug, picture));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=3600");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(Shelf.Png);

        var again = new HttpRequestMessage(HttpMethod.Get, Picture(slug, picture));
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        (await browser.Http.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_document_is_saved()
    {
        var (slug, _, document) = await Listed();
        var response = await app.Browse().Raw(Document(slug, document));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task A_file_is_there_only_under_its_own_tool_and_as_what_it_is()
    {
        var (slug, picture, document) = await Listed();
        var (other, theirs, _) = await Listed();
        string[] paths =
        [
            Picture(slug, theirs),
            Picture(other, picture),
            Picture(slug, document),
            Document(slug, picture),
            Picture(slug, Guid.CreateVersion7()),
            Picture("never-heard-of", picture),
            $"/marketplace/products/{slug}/images/..%2F..%2F{picture}",
            $"/marketplace/products/{slug}/images/screen.png",
            $"/marketplace/products/{slug}/images/{await app.Keep()}",
        ];
        foreach (var path in paths)
            (await app.Browse().Raw(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task Files_of_drafts_and_of_what_is_withdrawn_or_hidden_are_not_there_for_anybody()
    {
        var shop = await app.Shop();
        var (first, second) = (await app.Keep(), await app.Keep());
        var id = await app.List(shop, await app.Content() with { Images = [new ProductImage(first, "第一版", null)] });
        var slug = await app.SlugOf(id);
        Person?[] persons = [null, shop.Seller, Person.Staff(Permissions.Marketplace)];

        await app.Change(
            id,
            (product, _) =>
                product.Write(product.Live!.Content with { Images = [new ProductImage(second, "第二版", null)] }, app.Clock.GetUtcNow()).ShouldSucceed()
        );
        await Sees(HttpStatusCode.OK, HttpStatusCode.NotFound);
        await app.Change(
            id,
            (product, front) =>
            {
                product.Submit(Make.Seller, app.Clock.GetUtcNow()).ShouldSucceed();
                product.Approve(Make.Reviewer, product.Round, null, front, app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        await Sees(HttpStatusCode.NotFound, HttpStatusCode.OK);
        await app.Deliver(new CompanySuspended(shop.Id), key: shop.Id);
        await Sees(HttpStatusCode.NotFound, HttpStatusCode.NotFound);
        await app.Deliver(new CompanyReinstated(shop.Id), key: shop.Id);
        await Sees(HttpStatusCode.NotFound, HttpStatusCode.OK);
        await app.Change(id, (product, _) => product.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed());
        await Sees(HttpStatusCode.NotFound, HttpStatusCode.NotFound);

        async Task Sees(HttpStatusCode ofFirst, HttpStatusCode ofSecond)
        {
            foreach (var person in persons)
            {
                var browser = person is null ? app.Browse() : app.Browse(person);
                (await browser.Raw(Picture(slug, first))).StatusCode.ShouldBe(ofFirst);
                (await browser.Raw(Picture(slug, second))).StatusCode.ShouldBe(ofSecond);
            }
        }
    }

    [Fact]
    public async Task A_logo_is_there_as_long_as_its_supplier_is()
    {
        var shop = await app.Shop("標誌公司股份有限公司");
        var path = $"/marketplace/suppliers/{await app.SlugOf(shop)}";
        (await app.Browse().Raw($"{path}/logo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(shop.Seller).Get(path)).Document.QuerySelector("main img").ShouldBeNull();

        var logo = await app.Keep("logo.png");
        await app.Change(
            shop,
            s => s.ChangePage(new SupplierPage("Logo Ltd", LocalText.Paragraphs("自 1990 年起"), "https://logo.example", logo)).ShouldSucceed()
        );
        (await app.Browse().Raw($"{path}/logo")).Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        await app.Deliver(new CompanySuspended(shop.Id), key: shop.Id);
        (await app.Browse().Raw($"{path}/logo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Picture(string slug, Guid id) => $"/marketplace/products/{slug}/images/{id}";

    private static string Document(string slug, Guid id) => $"/marketplace/products/{slug}/files/{id}";

    private async Task<(string Slug, Guid Picture, Guid Document)> Listed()
    {
        var document = await app.Keep("brochure.pdf", FileKind.Pdf);
        var content = await app.Content() with { Files = [new ProductFile(document, "型錄", null)] };
        return (await app.SlugOf(await app.List(await app.Shop(), content)), content.Images[0].FileId, document);
    }
}
