using EcoSphere.Content.Application;
using EcoSphere.Content.Infrastructure;
using EcoSphere.Content.Infrastructure.Seeds;
using EcoSphere.Content.Pages.Content.Public;
using EcoSphere.Platform.Modules;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Content;

/// <summary>Articles of the portal: events, courses, resources, news, cases and pages (資訊揭露).</summary>
public sealed class ContentModule : IModule
{
    /// <inheritdoc />
    public string Name => "Content";

    /// <inheritdoc />
    public Type Texts => typeof(ContentText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<IContentDb, ContentDb, ContentDbSqlite, ContentDbSqlServer>();
        module.Services.AddScoped<DemoSetting>();
        module.Services.Configure<RazorPagesOptions>(PublicRoutes.Add);
    }
}
