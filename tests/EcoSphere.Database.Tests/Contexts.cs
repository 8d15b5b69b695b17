using System.Reflection;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace EcoSphere.Database.Tests;

/// <summary>The contexts of all modules and providers, found in the assemblies of the host.</summary>
public static class Contexts
{
    private static readonly IReadOnlyList<(Type Context, Type Factory)> Found = [.. Find()];

    public static TheoryData<string> All => [.. Of("")];

    public static TheoryData<string> SqlServer => [.. Of("SqlServer")];

    public static TheoryData<string> Sqlite => [.. Of("Sqlite")];

    public static ModuleDbContext Create(string name)
    {
        var (_, factory) = Found.Single(f => f.Context.Name == name);
        var made = Activator.CreateInstance(factory, nonPublic: true)!;
        return (ModuleDbContext)factory.GetMethod(nameof(IDesignTimeDbContextFactory<DbContext>.CreateDbContext))!.Invoke(made, [Array.Empty<string>()])!;
    }

    public static IModel DesignModel(this DbContext db) => db.GetService<IDesignTimeModel>().Model;

    /// <summary>The names of the contexts of one provider.</summary>
    public static IReadOnlyList<string> Of(string provider) =>
        [.. Found.Select(f => f.Context.Name).Where(n => n.EndsWith(provider, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static IEnumerable<(Type, Type)> Find() =>
        from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "EcoSphere.*.dll")
        let assembly = Assembly.Load(Path.GetFileNameWithoutExtension(file))
        from type in assembly.GetTypes()
        where type is { IsAbstract: false }
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IDesignTimeDbContextFactory<>)
        select (contract.GetGenericArguments()[0], type);
}
