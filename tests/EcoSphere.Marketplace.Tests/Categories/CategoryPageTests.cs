using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Tests.Products;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Categories;

/// <summary>The categories, which staff keep. A host of its own, because the order is everybody's.</summary>
public sealed class CategoryPageTests : IAsyncLifetime
{
    private const string Categories = "/admin/marketplace/categories";

    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Staff_add_rename_and_retire_a_category()
    {
        var browser = _app.Browse(Person.Staff(Permissions.Marketplace));
        var form = await (await browser.Get(Categories)).Follow("新增類別");
        var wrong = await form.Submit([("Input.Slug", "Wrong Name"), ("Input.NameZh", "水資源管理")]);
        wrong.ErrorOf("Input.Slug").ShouldContain("小寫英文字母");
        wrong.ErrorOf("Input.NameEn").ShouldBe("請填寫英文名稱。");
        wrong.ValueOf("Input.NameZh").ShouldBe("水資源管理");
        (await form.Submit([("Input.Slug", "disclosure"), ("Input.NameZh", "重複"), ("Input.NameEn", "Twice")]))
            .ErrorOf("Input.Slug")
            .ShouldBe("已有使用此代稱的類別。");
        (await form.Submit([("Input.Slug", "water"), ("Input.NameZh", "水資源管理"), ("Input.NameEn", "Water management")])).Text.ShouldContain("已新增類別");
        var added = (await _app.Categories())[^1];
        (added.Slug, added.Number, added.Position).ShouldBe(("water", 9, 9));

        var edit = await browser.Get($"{Categories}/water");
        (await edit.Submit([("Input.NameZh", "用水管理"), ("Input.IsRetired", "true")])).Text.ShouldContain("停用");
        var late = await edit.Submit([("Input.NameZh", "遲到的名稱")]);
        late.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("用水管理");
        late.ValueOf("Input.NameZh").ShouldBe("遲到的名稱");
        var shop = await _app.Shop();
        var id = await _app.Begun(shop);
        (await _app.Browse(shop.Seller).Get($"/supplier/products/{id}/edit")).Text.ShouldNotContain("用水管理");
        (await browser.Get($"{Categories}/nothing")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_category_moves_by_one_place_and_a_click_that_is_sent_twice_moves_it_once()
    {
        var browser = _app.Browse(Person.Staff(Permissions.Marketplace));
        var before = (await _app.Categories()).OrderBy(c => c.Position).Select(c => c.Slug).ToList();
        var page = await browser.Get(Categories);
        for (var i = 0; i < 2; i++)
        {
            var (_, content) = page.Form([("Move", $"3-{before[2]}")], "上移");
            (await browser.Post($"{Categories}?handler=Up", content)).ShouldBe(HttpStatusCode.OK);
        }

        (await _app.Categories()).OrderBy(c => c.Position).Select(c => c.Slug).Take(4).ShouldBe([before[0], before[2], before[1], before[3]]);
        var (_, odd) = page.Form([("Move", "nonsense")], "上移");
        (await browser.Post($"{Categories}?handler=Down", odd)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await _app.Send(new MoveCategory("nothing", true, 1), Person.Staff(Permissions.Marketplace))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task Listed_products_tell_the_new_name_of_their_category()
    {
        var shop = await _app.Shop();
        var id = await _app.Approved(shop);
        var browser = _app.Browse(Person.Staff(Permissions.Marketplace));
        await (await browser.Get($"{Categories}/{(await _app.Categories())[0].Slug}")).Submit([("Input.NameZh", "碳盤查")]);
        var told = (await _app.Published<ProductPublished>("marketplace")).Where(e => e.ProductId == id).ToList();
        told.Select(e => e.CategoryZh).ShouldBe(["組織碳盤查", "碳盤查"]);
    }

    [Fact]
    public async Task Two_who_add_at_once_get_places_of_their_own()
    {
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(i => Task.Run(() => _app.Send(new AddCategory($"new-{i}", $"新類別 {i}", $"New {i}"), Person.Staff(Permissions.Marketplace))))
        );
        results.ShouldAllBe(r => r.IsSuccess);
        (await _app.Categories()).Select(c => c.Number).ShouldBe(Enumerable.Range(1, 12));
    }
}
