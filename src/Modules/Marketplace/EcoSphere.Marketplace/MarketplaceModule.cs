using EcoSphere.Marketplace.Application;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Application.Privacy;
using EcoSphere.Marketplace.Application.Suppliers;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Infrastructure.Seeds;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Marketplace;

/// <summary>Digital tools, their suppliers, inquiries about them and their verification (綠色數位工具市集).</summary>
public sealed class MarketplaceModule : IModule
{
    /// <inheritdoc />
    public string Name => "Marketplace";

    /// <inheritdoc />
    public Type Texts => typeof(MarketplaceText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<IMarketplaceDb, MarketplaceDb, MarketplaceDbSqlite, MarketplaceDbSqlServer>();
        module.Services.AddOptions<MarketplaceOptions>().BindConfiguration("Marketplace").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddScoped<MarketplaceAccess>();
        module.Services.AddScoped<SupplierUpkeep>();
        module.Services.AddScoped<VerificationUploads>();
        module.Services.AddScoped<Erasure>();
        module.Services.AddScoped<InquiryNotices>();
        module.Services.AddScoped<DemoSetting>();
    }
}
