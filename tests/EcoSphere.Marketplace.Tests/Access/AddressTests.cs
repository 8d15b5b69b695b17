using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Marketplace.Tests.Inquiries;
using EcoSphere.Marketplace.Tests.Products;
using EcoSphere.Marketplace.Tests.Verifications;
using EcoSphere.Testing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Access;

/// <summary>
/// Every address of the module with real ids of somebody else's things, for everybody who has no business there. The addresses are found
/// in the host's routes: one that is added and not told here makes the test fail.
/// </summary>
public sealed class AddressTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Nobody_gets_at_the_neighbours_things_by_their_addresses()
    {
        var (shop, other, asker) = (await app.Shop(), await app.Shop("永衡能源管理股份有限公司"), await app.Know(Person.Member("林提問")));
        var addresses = await Addresses(shop, asker);
        Routes().Except(addresses.Keys).ShouldBeEmpty();

        // what each of them may open must be there, or the refusals below would prove nothing
        var (owner, staff) = (app.Browse(shop.Seller), app.Browse(await app.Administrator()));
        foreach (var (route, address) in addresses)
        {
            var rightful =
                route.StartsWith("admin/", StringComparison.Ordinal) ? staff
                : IsAskers(route) ? app.Browse(asker)
                : owner;
            (await rightful.Raw(address)).StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], address);
        }

        var strangers = new Dictionary<string, Browser>(StringComparer.Ordinal)
        {
            ["visitor"] = app.Browse(),
            ["member"] = app.Browse(await app.Know(Person.Member("王鄰居"))),
            ["supplier"] = app.Browse(other.Seller),
            ["staff of another module"] = app.Browse(await app.Know(Person.Staff([.. Permissions.All.Where(p => p != Permissions.Marketplace)]))),
        };
        var open = new List<string>();
        foreach (var (route, address) in addresses.Where(a => !IsPublic(a.Key)))
        foreach (var (who, browser) in strangers)
        {
            var answer = await browser.Raw(address);
            // lists and new forms are everybody's own: they show nothing of anybody else
            var refused = answer.StatusCode switch
            {
                HttpStatusCode.Forbidden or HttpStatusCode.NotFound => true,
                HttpStatusCode.Redirect => who == "visitor" && answer.Headers.Location!.ToString().Contains("/account/login", StringComparison.Ordinal),
                HttpStatusCode.OK => IsOwn(route, who) && !await Tells(answer),
                _ => false,
            };
            if (!refused)
                open.Add($"{who}: {address} {answer.StatusCode}");
        }

        open.ShouldBeEmpty();
    }

    private static bool IsAskers(string route) =>
        route.StartsWith("member/", StringComparison.Ordinal) || route.StartsWith("marketplace/inquiries/", StringComparison.Ordinal);

    private static bool IsPublic(string route) =>
        route.StartsWith("marketplace/", StringComparison.Ordinal) && !route.StartsWith("marketplace/inquiries", StringComparison.Ordinal);

    /// <summary>A page without an id, of a kind that this person has.</summary>
    private static bool IsOwn(string route, string who) =>
        !route.Contains('{', StringComparison.Ordinal) && (IsAskers(route) || (who == "supplier" && route.StartsWith("supplier/", StringComparison.Ordinal)));

    private static async Task<bool> Tells(HttpResponseMessage answer) =>
        (await answer.Content.ReadAsStringAsync()) is var text
        && (
            text.Contains("碳盤查小幫手", StringComparison.Ordinal)
            || text.Contains("碳智科技", StringComparison.Ordinal)
            || text.Contains("IQ-", StringComparison.Ordinal)
        );

    private async Task<Dictionary<string, string>> Addresses(Shop shop, Person asker)
    {
        var product = await app.Written(shop);
        var document = await app.Add(product, shop, AttachmentKind.Files, "型錄");
        (await app.Submit(product, shop)).ShouldSucceed();
        (await app.Send(new Application.ProductReviews.ApproveProduct(product, 1, null), Selling.Reviewer())).ShouldSucceed();
        await app.Keep(product, shop, (await app.Form()) with { SummaryZh = "改版中" });
        (await app.Submit(product, shop)).ShouldSucceed();
        var draft = await app.Written(shop, "碳盤查小幫手草稿");
        var withdrawn = await app.Approved(shop, "碳盤查小幫手舊版");
        (await app.Send(new WithdrawProduct(withdrawn, "停售"), shop.Seller)).ShouldSucceed();
        var withdrawnByStaff = await app.Approved(shop, "碳盤查小幫手停用");
        (await app.Send(new Application.ProductReviews.WithdrawListedProduct(withdrawnByStaff, "內容不實"), Selling.Reviewer())).ShouldSucceed();
        var page = await app.Browse(shop.Seller).Get("/supplier/page");
        (await page.Submit([], "儲存頁面", ("Input.Logo", "logo.png", Selling.Picture()))).ShouldBe(HttpStatusCode.OK);

        var kept = await app.Draft(asker);
        var upload = await app.Upload(asker);
        var inquiry = await app.Sent(asker, await app.Slug(product), upload);
        var closed = await app.Ask(asker, shop);
        (await app.Send(new Application.Inquiries.Moves.CloseInquiry(Side.Asker, closed, null), asker)).ShouldSucceed();

        var check = await app.Verification(shop, VerificationState.Applied);
        var paper = (await app.Case(check)).Documents[0].FileId;
        var certified = await app.Verification(shop, VerificationState.Certified);
        var image = (await app.Product(product)).Live!.Images[0].FileId;
        var slug = await app.Slug(product);
        var supplierSlug = await app.With<Application.IMarketplaceDb, string>(async db => (await db.Suppliers.FindAsync(shop.Id))!.Slug);
        var category = (await app.Categories())[0].Slug;

        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["marketplace/products"] = "/marketplace/products",
            ["marketplace/products/{slug}"] = $"/marketplace/products/{slug}",
            ["marketplace/products/{slug}/images/{fileId:guid}"] = $"/marketplace/products/{slug}/images/{image}",
            ["marketplace/products/{slug}/files/{fileId:guid}"] = $"/marketplace/products/{slug}/files/{document}",
            ["marketplace/compare"] = $"/marketplace/compare?p={slug}",
            ["marketplace/suppliers/{slug}"] = $"/marketplace/suppliers/{supplierSlug}",
            ["marketplace/suppliers/{slug}/logo"] = $"/marketplace/suppliers/{supplierSlug}/logo",
            ["marketplace/verification"] = "/marketplace/verification",
            ["marketplace/inquiries/new"] = "/marketplace/inquiries/new",
            ["marketplace/inquiries/drafts/{id:guid}"] = $"/marketplace/inquiries/drafts/{kept.Id}",
            ["marketplace/inquiries/drafts/{id:guid}/discard"] = $"/marketplace/inquiries/drafts/{kept.Id}/discard",
            ["marketplace/inquiries/sent/{id:guid}"] = $"/marketplace/inquiries/sent/{inquiry}",
            ["member/inquiries"] = "/member/inquiries",
            ["member/inquiries/{id:guid}"] = $"/member/inquiries/{inquiry}",
            ["member/inquiries/{id:guid}/close"] = $"/member/inquiries/{inquiry}/close",
            ["member/inquiries/{id:guid}/files/{fileId:guid}"] = $"/member/inquiries/{inquiry}/files/{upload}",
            ["supplier/products"] = "/supplier/products",
            ["supplier/products/new"] = "/supplier/products/new",
            ["supplier/products/{id:guid}"] = $"/supplier/products/{product}",
            ["supplier/products/{id:guid}/edit"] = $"/supplier/products/{draft}/edit",
            ["supplier/products/{id:guid}/{kind:regex(^(images|files)$)}"] = $"/supplier/products/{draft}/images",
            ["supplier/products/{id:guid}/check"] = $"/supplier/products/{draft}/check",
            ["supplier/products/{id:guid}/preview"] = $"/supplier/products/{draft}/preview",
            ["supplier/products/{id:guid}/delete"] = $"/supplier/products/{draft}/delete",
            ["supplier/products/{id:guid}/discard"] = $"/supplier/products/{product}/discard",
            ["supplier/products/{id:guid}/withdraw"] = $"/supplier/products/{product}/withdraw",
            ["supplier/products/{id:guid}/files/{fileId:guid}"] = $"/supplier/products/{product}/files/{document}",
            ["supplier/page"] = "/supplier/page",
            ["supplier/page/logo"] = "/supplier/page/logo",
            ["supplier/inquiries"] = "/supplier/inquiries",
            ["supplier/inquiries/{id:guid}"] = $"/supplier/inquiries/{inquiry}",
            ["supplier/inquiries/{id:guid}/close"] = $"/supplier/inquiries/{inquiry}/close",
            ["supplier/inquiries/{id:guid}/decline"] = $"/supplier/inquiries/{inquiry}/decline",
            ["supplier/inquiries/{id:guid}/files/{fileId:guid}"] = $"/supplier/inquiries/{inquiry}/files/{upload}",
            ["supplier/verification"] = "/supplier/verification",
            ["supplier/verification/new"] = $"/supplier/verification/new?product={product}",
            ["supplier/verification/{id:guid}"] = $"/supplier/verification/{check}",
            ["supplier/verification/{id:guid}/withdraw"] = $"/supplier/verification/{check}/withdraw",
            ["supplier/verification/{id:guid}/files/{fileId:guid}"] = $"/supplier/verification/{check}/files/{paper}",
            ["admin/marketplace/categories"] = "/admin/marketplace/categories",
            ["admin/marketplace/categories/new"] = "/admin/marketplace/categories/new",
            ["admin/marketplace/categories/{slug}"] = $"/admin/marketplace/categories/{category}",
            ["admin/marketplace/products"] = "/admin/marketplace/products",
            ["admin/marketplace/products/{id:guid}"] = $"/admin/marketplace/products/{product}",
            ["admin/marketplace/products/{id:guid}/files/{fileId:guid}"] = $"/admin/marketplace/products/{product}/files/{image}",
            ["admin/marketplace/products/{id:guid}/list-again"] = $"/admin/marketplace/products/{withdrawnByStaff}/list-again",
            ["admin/marketplace/products/{id:guid}/withdraw"] = $"/admin/marketplace/products/{product}/withdraw",
            ["admin/marketplace/inquiries"] = "/admin/marketplace/inquiries",
            ["admin/marketplace/inquiries/{id:guid}"] = $"/admin/marketplace/inquiries/{inquiry}",
            ["admin/marketplace/inquiries/{id:guid}/assign"] = $"/admin/marketplace/inquiries/{inquiry}/assign",
            ["admin/marketplace/inquiries/{id:guid}/close"] = $"/admin/marketplace/inquiries/{inquiry}/close",
            ["admin/marketplace/inquiries/{id:guid}/reopen"] = $"/admin/marketplace/inquiries/{closed}/reopen",
            ["admin/marketplace/inquiries/{id:guid}/files/{fileId:guid}"] = $"/admin/marketplace/inquiries/{inquiry}/files/{upload}",
            ["admin/marketplace/verification"] = "/admin/marketplace/verification",
            ["admin/marketplace/verification/{id:guid}"] = $"/admin/marketplace/verification/{check}",
            ["admin/marketplace/verification/{id:guid}/{how:regex(^(fail|end|revoke)$)}"] = $"/admin/marketplace/verification/{certified}/revoke",
            ["admin/marketplace/verification/{id:guid}/files/{fileId:guid}"] = $"/admin/marketplace/verification/{check}/files/{paper}",
        };
    }

    private IEnumerable<string> Routes() =>
        app
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.StartsWith("/Marketplace/", StringComparison.Ordinal) == true)
            .Select(e => e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal);
}
