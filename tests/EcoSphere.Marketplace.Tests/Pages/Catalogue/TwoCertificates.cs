using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

/// <summary>Two tools with the badge, one without, and one that was withdrawn with it.</summary>
public sealed class TwoCertificates : IAsyncLifetime
{
    public App App { get; } = new();

    public string Number { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await App.InitializeAsync();
        var (shop, other) = (await App.Shop("永衡能源股份有限公司"), await App.Shop("碳智科技股份有限公司"));
        Number = await App.Certify(await App.List(shop, await App.Content("盤查幫手", "Inventory Helper")), new DateOnly(2098, 1, 1));
        await App.Certify(await App.List(other, await App.Content("足跡計算", "Footprint Maker")), new DateOnly(2099, 1, 1));
        await App.List(other, await App.Content("沒有標章", "Without"));
        var withdrawn = await App.List(shop, await App.Content("已下架", "Withdrawn"));
        await App.Certify(withdrawn, new DateOnly(2099, 1, 1));
        await App.Change(withdrawn, (product, _) => product.Withdraw(Make.Seller, "停售", App.Clock.GetUtcNow()).ShouldSucceed());
    }

    public Task DisposeAsync() => App.DisposeAsync();
}
