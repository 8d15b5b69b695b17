using EcoSphere.Platform.Modules;
using EcoSphere.Platform.SystemStore;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Modules;

/// <summary>On SQL Server a module can sign in as a user of its own.</summary>
public sealed class ConnectionTests
{
    private const string Shared = "Server=none;User Id=everybody";
    private const string Own = "Server=none;User Id=system";

    [Fact]
    public void A_module_takes_its_own_connection_before_the_shared_one()
    {
        Connection(("EcoSphere", Shared)).ShouldBe(Shared);
        Connection(("EcoSphere", Shared), ("Company", "Server=none;User Id=company")).ShouldBe(Shared);
        Connection(("EcoSphere", Shared), ("System", Own)).ShouldBe(Own);
        Connection(("System", Own)).ShouldBe(Own);
    }

    [Fact]
    public void Without_any_the_host_says_what_it_needs() =>
        Should.Throw<InvalidOperationException>(() => Connection()).Message.ShouldContain("ConnectionStrings:EcoSphere");

    private static string? Connection(params (string Name, string Value)[] connections)
    {
        var host = WebApplication.CreateSlimBuilder();
        host.Configuration["Database:Provider"] = "SqlServer";
        foreach (var (name, value) in connections)
            host.Configuration[$"ConnectionStrings:{name}"] = value;
        var module = new ModuleBuilder(new SystemModule(), host.Services, host.Configuration, host.Environment);
        module.UseDatabase<SystemDb, SystemDb, SystemDbSqlite, SystemDbSqlServer>();
        using var provider = host.Services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        return scope.ServiceProvider.GetRequiredService<SystemDbSqlServer>().Database.GetConnectionString();
    }
}
