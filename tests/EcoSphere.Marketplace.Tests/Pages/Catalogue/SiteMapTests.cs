using EcoSphere.Company.Contracts;
using EcoSphere.Testing;
using EcoSphere.UiKit.Composition;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public class SiteMapTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Search_engines_find_the_tools_on_offer_and_their_suppliers_each_once()
    {
        var (shop, other, hidden) = (await app.Shop(), await app.Shop("永衡能源股份有限公司"), await app.Shop("停權股份有限公司"));
        await app.Shop("無工具股份有限公司");
        List<string> listed = [];
        foreach (var supplier in (Shop[])[shop, shop, other])
            listed.Add($"/marketplace/products/{await app.SlugOf(await app.List(supplier))}");
        var withdrawn = await app.SlugOf(await app.List(hidden));
        await app.Deliver(new CompanySuspended(hidden.Id), key: hidden.Id);

        var pages = await Pages(0, 100);
        pages.ShouldContain("/marketplace/products");
        pages.Where(p => p.StartsWith("/marketplace/products/", StringComparison.Ordinal)).ShouldBe(listed);
        pages
            .Where(p => p.StartsWith("/marketplace/suppliers/", StringComparison.Ordinal))
            .ShouldBe([$"/marketplace/suppliers/{await app.SlugOf(shop)}", $"/marketplace/suppliers/{await app.SlugOf(other)}"], ignoreOrder: true);
        pages.ShouldNotContain(p => p.EndsWith(withdrawn, StringComparison.Ordinal));
        pages.Count.ShouldBe(await With(map => map.Count(CancellationToken.None)));
        foreach (var page in pages)
            (await app.Browse().Raw(page)).IsSuccessStatusCode.ShouldBeTrue(page);

        // of tools it is known when what they tell last changed
        var changed = await With(map => map.Pages(0, 100, CancellationToken.None).ToListAsync().AsTask());
        changed.Where(p => p.Path.StartsWith("/marketplace/products/", StringComparison.Ordinal)).ShouldAllBe(p => p.ChangedAt == app.Clock.GetUtcNow());

        // in files of any size the same pages come, each once
        for (var size = 1; size <= pages.Count; size++)
        {
            List<string> parts = [];
            for (var skip = 0; skip < pages.Count; skip += size)
                parts.AddRange(await Pages(skip, size));
            parts.ShouldBe(pages);
        }
    }

    private Task<List<string>> Pages(int skip, int take) =>
        With(async map =>
        {
            List<string> paths = [];
            await foreach (var page in map.Pages(skip, take, CancellationToken.None))
                paths.Add(page.Path);
            return paths;
        });

    private async Task<T> With<T>(Func<ISiteMapSource, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetServices<ISiteMapSource>().Single(s => s.Name == "marketplace"));
    }
}
