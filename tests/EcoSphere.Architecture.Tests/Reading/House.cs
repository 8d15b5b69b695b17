using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Reading;

/// <summary>All assemblies of the product that lie beside the tests. Modules are found by their entry point, never listed.</summary>
internal sealed class House
{
    private static readonly Lazy<House> Loaded = new(() => new House(AppContext.BaseDirectory));

    private House(string directory)
    {
        Assemblies =
        [
            .. Directory
                .EnumerateFiles(directory, "EcoSphere.*.dll")
                .Where(f =>
                    Path.GetFileNameWithoutExtension(f) is var n
                    && !n.EndsWith(".Tests", StringComparison.Ordinal)
                    && n is not ("EcoSphere.Testing" or "EcoSphere.Benchmarks")
                )
                .Order(StringComparer.Ordinal)
                .Select(ArchAssembly.Read),
        ];
        Modules = [.. Assemblies.Where(a => !Foundation.Contains(a.Name) && HasEntryPoint(a)).Select(a => ModuleUnderTest.Of(a))];
    }

    /// <summary>What all modules stand on. The platform keeps its own tables like a module's, and is none.</summary>
    public static IReadOnlyList<string> Foundation { get; } = ["EcoSphere.Kernel", "EcoSphere.Platform", "EcoSphere.UiKit"];

    public static House Real => Loaded.Value;

    public IReadOnlyList<ArchAssembly> Assemblies { get; }

    public IReadOnlyList<ModuleUnderTest> Modules { get; }

    public IEnumerable<ArchType> Types => Assemblies.SelectMany(a => a.Types);

    /// <summary>All contracts, also those of modules that are not built here, by the name of their module.</summary>
    public IEnumerable<(string Module, IReadOnlyList<ArchType> Types)> Contracts =>
        Assemblies.Where(a => a.Name.EndsWith(".Contracts", StringComparison.Ordinal)).Select(a => (a.Name.Split('.')[1], a.Types));

    public ArchAssembly Named(string name) => Assemblies.Single(a => a.Name == name);

    private static bool HasEntryPoint(ArchAssembly assembly) => assembly.Types.Any(t => t.Definition.IsPublic && ModuleUnderTest.IsEntryPoint(t.Definition));
}

/// <summary>A module: its own types, and the namespace above its layers.</summary>
internal sealed record ModuleUnderTest(string Name, string Namespace, IReadOnlyList<ArchType> Types)
{
    public static ModuleUnderTest Of(ArchAssembly assembly) => new(assembly.Name["EcoSphere.".Length..], assembly.Name, assembly.Types);

    public static bool IsEntryPoint(TypeDefinition type) =>
        type.Name.EndsWith("Module", StringComparison.Ordinal)
        && type.Interfaces.Any(i => i.InterfaceType.Name == "IModule" && i.InterfaceType.Namespace.Contains(".Platform", StringComparison.Ordinal));

    public IEnumerable<ArchType> In(string layer) => Types.Where(t => t.IsUnder($"{Namespace}.{layer}"));

    /// <summary>Page models, and what the Razor compiler makes of the markup.</summary>
    public IEnumerable<ArchType> Pages => In("Pages").Concat(Types.Where(t => t.Namespace == "AspNetCoreGeneratedDocument"));

    public override string ToString() => Name;
}
