using EcoSphere.Platform.Files;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

public sealed class FilesRegistrationTests : IDisposable
{
    private readonly FilesHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public void By_default_nothing_is_scanned()
    {
        using var services = Services(("Files:Directory", "uploads"));

        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<IVirusScanner>().ShouldBeOfType<NoVirusScanner>();
        services.GetRequiredService<IFileStore>().ShouldBeOfType<DiskFileStore>();
        services.GetRequiredService<UploadInspector>().ShouldNotBeNull();
    }

    [Fact]
    public void The_scanner_can_be_switched_on()
    {
        using var services = Services(("Files:Directory", "uploads"), ("Files:ClamAv:Enabled", "true"), ("Files:ClamAv:Host", "clamav"));

        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<IVirusScanner>().ShouldBeOfType<ClamAvScanner>();
    }

    [Theory]
    [InlineData("", "is not set")]
    [InlineData("wwwroot", "public folder")]
    [InlineData("wwwroot/uploads", "public folder")]
    [InlineData("a/../wwwroot/./uploads/", "public folder")]
    [InlineData("file.txt/uploads", "cannot be written to")]
    public void A_wrong_directory_stops_the_host(string directory, string because)
    {
        File.WriteAllText(Path.Combine(_host.ContentRootPath, "file.txt"), "");
        using var services = Services(("Files:Directory", directory));

        Should.Throw<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Message.ShouldContain(because);
    }

    [Fact]
    public void A_folder_whose_name_only_begins_alike_is_no_public_folder()
    {
        using var services = Services(("Files:Directory", "wwwroot-uploads"));

        services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Theory]
    [InlineData("Host", "")]
    [InlineData("Port", "0")]
    [InlineData("Timeout", "00:00:00")]
    public void A_wrong_scanner_stops_the_host(string key, string value)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Files:Directory"] = "uploads",
            ["Files:ClamAv:Enabled"] = "true",
            ["Files:ClamAv:Host"] = "clamav",
            [$"Files:ClamAv:{key}"] = value,
        };
        using var services = Services([.. settings.Select(setting => (setting.Key, setting.Value))]);

        Should.Throw<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Message.ShouldContain($"Files:ClamAv:{key}");
    }

    private ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IWebHostEnvironment>(_host)
            .AddSingleton<IHostEnvironment>(_host)
            .AddFiles(configuration)
            .BuildServiceProvider(validateScopes: true);
    }
}
