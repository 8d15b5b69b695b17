using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Application.Reactions;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Products;

/// <summary>Who may see and do what with products: visitors, the wrong role, the neighbour's ids.</summary>
public sealed class ProductAccessTests(App app) : IClassFixture<App>
{
    private const string Nothing = "01930000-0000-7000-8000-000000000001";

    public static TheoryData<string> SupplierPages => ["", "/edit", "/images", "/files", "/check", "/preview", "/withdraw", "/discard", "/delete"];

    public static TheoryData<string> StaffPages =>
        [
            "/admin/marketplace/products",
            "/admin/marketplace/products?handler=Export&format=csv",
            $"/admin/marketplace/products/{Nothing}",
            $"/admin/marketplace/products/{Nothing}/withdraw",
            $"/admin/marketplace/products/{Nothing}/list-again",
            $"/admin/marketplace/products/{Nothing}/files/{Nothing}",
            "/admin/marketplace/categories",
            "/admin/marketplace/categories/new",
            "/admin/marketplace/categories/disclosure",
        ];

    [Theory]
    [MemberData(nameof(SupplierPages))]
    public async Task A_products_pages_are_its_suppliers_alone(string page)
    {
        var (shop, neighbour) = (await app.Shop(), await app.Shop("鄰居科技股份有限公司"));
        var id = await app.Written(shop);
        var path = $"/supplier/products/{id}{page}";
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
        (await app.Browse(neighbour.Seller).Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(await app.Know(Person.Member())).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Selling.Reviewer()).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(shop.Seller).Get(path.Replace(id.ToString(), Nothing, StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(await app.Colleague(shop)).Get(path)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(StaffPages))]
    public async Task Reviewing_is_for_staff_of_the_marketplace(string path)
    {
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
        (await app.Browse((await app.Shop()).Seller).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff(Permissions.Company)).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/supplier/products")]
    [InlineData("/supplier/products/new")]
    [InlineData("/supplier/page")]
    [InlineData("/supplier/page/logo")]
    public async Task Who_offers_no_tools_is_told_so(string path)
    {
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
        (await app.Browse(await app.Know(Person.Member())).Get(path)).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("您不屬於任何數位工具供應商");
    }

    [Fact]
    public async Task The_neighbours_products_cannot_be_changed()
    {
        var (shop, neighbour) = (await app.Shop(), await app.Shop("鄰居科技股份有限公司"));
        var id = await app.Sent(shop);
        var mine = await app.Written(neighbour);
        var file = (await app.Product(id)).Open!.Images[0].FileId;
        var seller = neighbour.Seller;
        var form = await app.Form("搶走");
        using var content = new MemoryStream(Selling.Picture());
        Error?[] refusals =
        [
            (await app.Send(new BeginProduct(id, "搶走", null), seller)).Error,
            (await app.Send(new KeepProductText(id, null, form), seller)).Error,
            (await app.Send(new UploadProductFile(id, AttachmentKind.Images, content, "a.png", "圖", null), seller)).Error,
            (await app.Send(new AddProductFile(id, AttachmentKind.Images, file, "圖", null), seller)).Error,
            (await app.Send(new ArrangeProductFiles(id, AttachmentKind.Images, null, []), seller)).Error,
            (await app.Send(new SubmitProduct(id, (await app.Product(id)).Version), seller)).Error,
            (await app.Send(new RecallProduct(id), seller)).Error,
            (await app.Send(new DiscardProductVersion(id), seller)).Error,
            (await app.Send(new DeleteProduct(id), seller)).Error,
            (await app.Send(new WithdrawProduct(id, "x"), seller)).Error,
            (await app.Send(new ListProductAgain(id), seller)).Error,
            // another's file in one's own product
            (await app.Send(new AddProductFile(mine, AttachmentKind.Images, file, "圖", null), seller)).Error,
        ];
        refusals.ShouldAllBe(e => e!.Kind == ErrorKind.NotFound);
        var foreign = (await app.Product(mine))
            .Open!.Images.Select(i => new ProductAttachment(i.FileId, i.AltZh, null))
            .Append(new ProductAttachment(file, "圖", null));
        (
            await app.Send(
                new ArrangeProductFiles(mine, AttachmentKind.Images, ContentStamp.Of((await app.Product(mine)).Current(), AttachmentKind.Images), [.. foreign]),
                seller
            )
        ).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await app.Product(id)).Open!.NameZh.ShouldBe("碳盤查小幫手");
    }

    [Fact]
    public async Task A_file_is_opened_by_its_supplier_and_by_reviewers_once_it_was_sent()
    {
        var (shop, neighbour) = (await app.Shop(), await app.Shop("鄰居科技股份有限公司"));
        var (id, other) = (await app.Written(shop), await app.Written(shop));
        var file = (await app.Product(id)).Open!.Images[0].FileId;
        var (own, reviewed) = ($"/supplier/products/{id}/files/{file}", $"/admin/marketplace/products/{id}/files/{file}");
        var staff = app.Browse(Selling.Reviewer());

        (await app.Browse(shop.Seller).Raw(own)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Browse(shop.Seller).Raw($"/supplier/products/{other}/files/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(neighbour.Seller).Raw(own)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(await app.Know(Person.Member())).Raw(own)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse().Raw(own)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await staff.Raw(reviewed)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await staff.Get($"/admin/marketplace/products/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Submit(id, shop)).Error.ShouldBeNull();
        (await staff.Raw(reviewed)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await staff.Raw($"/admin/marketplace/products/{other}/files/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_suspended_supplier_can_do_nothing_from_the_next_request_on()
    {
        var shop = await app.Shop();
        var id = await app.Sent(shop);
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.Company(shop.Id, CancellationToken.None)).Stand(isSuspended: true, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await app.Browse(shop.Seller).Get($"/supplier/products/{id}")).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("貴公司已停權");
        (await app.Browse(shop.Seller).Get("/member")).Text.ShouldNotContain("碳盤查小幫手");
    }
}
