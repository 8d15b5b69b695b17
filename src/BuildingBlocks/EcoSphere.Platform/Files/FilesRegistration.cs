using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Files;

/// <summary>Registers what takes in, keeps and scans files.</summary>
public static class FilesRegistration
{
    /// <summary>Adds the inspector, the store and the scanner. A store or scanner that is registered already stays.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The whole configuration; its section <c>Files</c> is read.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FilesOptions>().Bind(configuration.GetSection("Files")).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FilesOptions>, FilesOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IFileStore, DiskFileStore>();
        services.TryAddSingleton<IVirusScanner>(provider =>
            provider.GetRequiredService<IOptions<FilesOptions>>().Value.ClamAv.Enabled
                ? ActivatorUtilities.CreateInstance<ClamAvScanner>(provider)
                : new NoVirusScanner()
        );
        services.TryAddSingleton<UploadInspector>();
        return services;
    }
}
