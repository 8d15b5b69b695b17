using EcoSphere.Company.Application;
using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Members;
using EcoSphere.Company.Application.Privacy;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Company;

/// <summary>Upgrade applications, companies, their contacts and members (企業).</summary>
public sealed class CompanyModule : IModule
{
    /// <inheritdoc />
    public string Name => "Company";

    /// <inheritdoc />
    public Type Texts => typeof(CompanyText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<ICompanyDb, CompanyDb, CompanyDbSqlite, CompanyDbSqlServer>();
        module.Services.AddOptions<CompanyOptions>().BindConfiguration("Company").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddScoped<CompanyAccess>();
        module.Services.AddScoped<Newcomers>();
        module.Services.AddScoped<MemberPlaces>();
        module.Services.AddScoped<Erasure>();
    }
}
