using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Application.Privacy;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Infrastructure;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.CarbonCloud;

/// <summary>Digital greenhouse-gas data service: applications, subscriptions, seats and the way in (溫室氣體雲服務).</summary>
public sealed class CarbonCloudModule : IModule
{
    /// <inheritdoc />
    public string Name => "CarbonCloud";

    /// <inheritdoc />
    public Type Texts => typeof(CarbonCloudText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<ICarbonCloudDb, CarbonCloudDb, CarbonCloudDbSqlite, CarbonCloudDbSqlServer>();
        module.Services.AddOptions<CarbonCloudOptions>().BindConfiguration("CarbonCloud").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddScoped<CarbonCloudAccess>();
        module.Services.AddScoped<ReviewDeadline>();
        module.Services.AddScoped<SubscriptionEnds>();
        module.Services.AddScoped<Erasure>();
    }
}
