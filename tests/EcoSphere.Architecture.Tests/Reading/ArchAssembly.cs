using Microsoft.AspNetCore.Mvc.RazorPages;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Reading;

/// <summary>An assembly of the product: its types, what it references, whom it lets in, and its Razor Pages.</summary>
internal sealed class ArchAssembly
{
    private static readonly DefaultAssemblyResolver Resolver = CreateResolver();

    private ArchAssembly(ModuleDefinition module)
    {
        Name = module.Assembly.Name.Name;
        Types =
        [
            .. module
                .Types.Where(t => !t.Name.StartsWith('<') && !t.Namespace.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                .Select(t => new ArchType(t)),
        ];
        References = [.. module.AssemblyReferences.Select(r => r.Name)];
        Friends =
        [
            .. module
                .Assembly.CustomAttributes.Where(a => a.AttributeType.Name == "InternalsVisibleToAttribute")
                .Select(a => (string)a.ConstructorArguments[0].Value),
        ];
        Pages =
        [
            .. module
                .Assembly.CustomAttributes.Where(a =>
                    a.AttributeType.Name == "RazorCompiledItemAttribute" && a.ConstructorArguments[1].Value is "mvc.1.0.razor-page"
                )
                .Select(a => new RazorPageItem(
                    Types.Single(t => t.FullName == ((TypeReference)a.ConstructorArguments[0].Value).FullName),
                    (string)a.ConstructorArguments[2].Value
                )),
        ];
    }

    public string Name { get; }

    public IReadOnlyList<ArchType> Types { get; }

    public IReadOnlyList<string> References { get; }

    public IReadOnlyList<string> Friends { get; }

    public IReadOnlyList<RazorPageItem> Pages { get; }

    // Deferred: only enum arguments of attributes need another assembly; InMemory: the file is not held open
    public static ArchAssembly Read(string path) =>
        new(ModuleDefinition.ReadModule(path, new ReaderParameters(ReadingMode.Deferred) { InMemory = true, AssemblyResolver = Resolver }));

    private static DefaultAssemblyResolver CreateResolver()
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(PageModel).Assembly.Location)!);
        return resolver;
    }
}

/// <summary>A compiled Razor Page and its path, such as <c>/Pages/Company/Index.cshtml</c>.</summary>
internal sealed record RazorPageItem(ArchType Type, string Path)
{
    /// <summary>The page model, or the page itself where it has none.</summary>
    public TypeDefinition Model => Type.Definition.Properties.FirstOrDefault(p => p.Name == "Model")?.PropertyType.Resolve() ?? Type.Definition;

    /// <summary>The namespace that its folder has by our rule (namespaces follow folders).</summary>
    public string FolderNamespace(string root) => root + System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/').TrimEnd('/').Replace('/', '.');
}
