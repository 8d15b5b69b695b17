using EcoSphere.Content.Application;
using EcoSphere.Content.Domain.Products;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Reactions;

public sealed class ProductTileTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Tools_come_look_different_and_go_as_the_marketplace_tells()
    {
        var id = Guid.CreateVersion7();
        var message = Guid.CreateVersion7();
        await app.Deliver(Published(id), message, id);
        await app.Deliver(Published(id), message, id);
        (await Tile(id))!.IsListed.ShouldBeTrue();
        (await Found(id)).ShouldBe("/marketplace/products/tool");

        await app.Deliver(new ProductCertified(id, "C-1", new DateOnly(2027, 1, 1)), key: id);
        (await Tile(id))!.IsCertified.ShouldBeTrue();
        await app.Deliver(new ProductCertificationEnded(id, "C-1"), key: id);
        (await Tile(id))!.IsCertified.ShouldBeFalse();
        await app.Deliver(new ProductWithdrawn(id), key: id);
        (await Tile(id))!.IsListed.ShouldBeFalse();
        (await Found(id)).ShouldBeNull();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fact_about_a_tool_that_is_not_known_yet_does_no_harm()
    {
        var id = Guid.CreateVersion7();
        await app.Deliver(new ProductCertified(id, "C-2", new DateOnly(2027, 1, 1)), key: id);
        await app.Deliver(new ProductWithdrawn(id), key: id);
        (await Tile(id))!.IsListed.ShouldBeFalse();
        await app.Deliver(Published(id), key: id);
        (await Tile(id))!.IsListed.ShouldBeTrue();
        (await app.Failures()).ShouldBeEmpty();
    }

    private Task<ProductTile?> Tile(Guid id) => app.With<IContentDb, ProductTile?>(db => db.ProductTiles.SingleOrDefaultAsync(t => t.Id == id));

    private Task<string?> Found(Guid id) =>
        app.With<IContentDb, string?>(db => db.SearchEntries.Where(e => e.SourceId == id).Select(e => e.Path).SingleOrDefaultAsync());

    private static ProductPublished Published(Guid id) =>
        new(
            id,
            "tool",
            "碳盤智",
            null,
            "把電費單變成清冊。",
            null,
            Guid.CreateVersion7(),
            "碳智科技",
            null,
            "組織碳盤查",
            "Carbon inventory",
            "/marketplace/products/tool/images/1",
            "長條圖",
            null,
            IsCertified: false,
            DateTimeOffset.UnixEpoch
        );
}
