using System.Reflection;
using EcoSphere.Platform.Modules;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace EcoSphere.UiKit.Composition;

/// <summary>
/// The pages of a host are those of its modules: of each that was found, whether the host was built with it or it only lies beside it,
/// and of none that is left out (<c>Modules:Enabled</c>).
/// </summary>
internal static class ModulePages
{
    public static void Serve(ApplicationPartManager parts, IReadOnlyList<Assembly> modules)
    {
        foreach (var part in parts.ApplicationParts.Where(p => AssemblyOf(p) is { } assembly && IsModule(assembly) && !modules.Contains(assembly)).ToList())
            parts.ApplicationParts.Remove(part);
        // the platform keeps its own tables like a module's, and has no pages
        foreach (var module in modules.Where(m => m != typeof(IModule).Assembly && parts.ApplicationParts.All(p => AssemblyOf(p) != m)))
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(module).GetApplicationParts(module))
            parts.ApplicationParts.Add(part);
    }

    private static Assembly? AssemblyOf(ApplicationPart part) =>
        part switch
        {
            AssemblyPart code => code.Assembly,
            CompiledRazorAssemblyPart pages => pages.Assembly,
            _ => null,
        };

    private static bool IsModule(Assembly assembly) => Array.Exists(assembly.GetExportedTypes(), t => typeof(IModule).IsAssignableFrom(t) && t.IsClass);
}
