using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace EcoSphere.Platform.Tests.Files;

/// <summary>A host's folders in a temporary place of their own.</summary>
internal sealed class FilesHost : IWebHostEnvironment, IDisposable
{
    public FilesHost() => WebRootPath = Path.Combine(ContentRootPath, "wwwroot");

    public string ContentRootPath { get; set; } = Directory.CreateTempSubdirectory("eco-files-").FullName;

    public string WebRootPath { get; set; }

    public string ApplicationName { get; set; } = "Tests";

    public string EnvironmentName { get; set; } = "Development";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

    public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();

    public void Dispose() => Directory.Delete(ContentRootPath, recursive: true);
}
