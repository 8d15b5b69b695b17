using EcoSphere.Coaching.Application;
using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Application.Privacy;
using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Infrastructure.Seeds;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Coaching;

/// <summary>Coaching programmes as data, their applications, stages and follow-ups (輔導計畫).</summary>
public sealed class CoachingModule : IModule
{
    /// <inheritdoc />
    public string Name => "Coaching";

    /// <inheritdoc />
    public Type Texts => typeof(CoachingText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<ICoachingDb, CoachingDb, CoachingDbSqlite, CoachingDbSqlServer>();
        module.Services.AddOptions<CoachingOptions>().BindConfiguration("Coaching").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddScoped<CoachingAccess>();
        module.Services.AddScoped<CaseNotices>();
        module.Services.AddScoped<ThreadNotices>();
        module.Services.AddScoped<FollowUpNotices>();
        module.Services.AddScoped<DraftDesk>();
        module.Services.AddScoped<Erasure>();
        module.Services.AddScoped<ApplicationUploads>();
        module.Services.AddScoped<DemoSetting>();
    }
}
