using EcoSphere.Consulting.Application;
using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Application.Privacy;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Consulting;

/// <summary>Diagnosis cases from the application to the closed case (永續製造顧問服務).</summary>
public sealed class ConsultingModule : IModule
{
    /// <inheritdoc />
    public string Name => "Consulting";

    /// <inheritdoc />
    public Type Texts => typeof(ConsultingText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<IConsultingDb, ConsultingDb, ConsultingDbSqlite, ConsultingDbSqlServer>();
        module.Services.AddOptions<ConsultingOptions>().BindConfiguration("Consulting").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddScoped<ConsultingAccess>();
        module.Services.AddScoped<CaseUploads>();
        module.Services.AddScoped<Erasure>();
        module.Services.AddScoped<WorkbookUploads>();
    }
}
