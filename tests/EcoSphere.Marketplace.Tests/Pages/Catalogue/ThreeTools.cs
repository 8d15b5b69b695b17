using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

/// <summary>A catalogue of three tools, one of them with the badge.</summary>
public sealed class ThreeTools : IAsyncLifetime
{
    public App App { get; } = new();

    internal Shop Shop { get; private set; } = null!;

    public Guid Certified { get; private set; }

    public async Task InitializeAsync()
    {
        await App.InitializeAsync();
        Shop = await App.Shop("永衡能源股份有限公司");
        var categories = await App.Categories();
        Certified = await Add("碳足跡計算器", "Footprint Calculator", categories[1].Id, ["25"], Deployment.Cloud, PriceModel.Free);
        await Add("智慧電表平台", "Meter Platform", categories[3].Id, ["24"], Deployment.OnPremises, PriceModel.Subscription);
        await Add("碳足跡問卷", null, categories[1].Id, [ProductContent.AllIndustries], Deployment.Cloud, PriceModel.Subscription);
        await App.Certify(Certified, new DateOnly(2099, 12, 31));

        async Task<Guid> Add(string zh, string? en, Guid category, IReadOnlyList<string> industries, Deployment deployment, PriceModel price)
        {
            App.Clock.Advance(TimeSpan.FromMinutes(1));
            return await App.List(
                Shop,
                await App.Content(zh, en) with
                {
                    CategoryId = category,
                    Industries = industries,
                    Deployment = deployment,
                    PriceModel = price,
                }
            );
        }
    }

    public Task DisposeAsync() => App.DisposeAsync();
}
