using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Development;
using EcoSphere.Platform.Operations.Jobs;
using EcoSphere.Platform.Operations.Mails;
using EcoSphere.Platform.Operations.Messages;
using EcoSphere.Platform.Operations.Trail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Platform.Operations;

/// <summary>Registers what those who run the platform work with.</summary>
internal static class OperationsRegistration
{
    public static void AddOperations(this ModuleBuilder module)
    {
        var services = module.Services;
        services.AddScoped<ModuleStores>();
        services.AddScoped<MessageReader>();
        services.AddScoped<DeadLetters>();
        services.AddScoped<MailReader>();
        services.AddScoped<TrailReader>();
        services.AddSingleton<JobsOnDemand>();
        services.AddHostedService(sp => sp.GetRequiredService<JobsOnDemand>());
        if (!module.Environment.IsDevelopment())
            return;
        services.AddSingleton<MailFolder>();
        services.AddScoped<EventBench>();
    }
}
