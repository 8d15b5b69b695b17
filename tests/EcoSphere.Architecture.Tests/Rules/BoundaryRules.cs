using EcoSphere.Architecture.Tests.Reading;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>What one assembly may see of another.</summary>
internal static class BoundaryRules
{
    /// <summary>A module sees the foundation and contracts; contracts see the kernel; the foundation sees only what lies below it.</summary>
    public static RuleOutcome ReferencesPointDownwards(
        IEnumerable<(string Name, IReadOnlyList<string> References)> assemblies,
        IReadOnlyCollection<string> modules
    ) =>
        RuleOutcome.Over(
            assemblies.Where(a => Allowed(a.Name, modules) is not null),
            a => a.References.Where(r => r.StartsWith("EcoSphere.", StringComparison.Ordinal) && !Allowed(a.Name, modules)!(r)).Select(r => $"{a.Name} -> {r}")
        );

    /// <summary>Pages made by the Razor compiler and .razor components are public because the compiler writes them so; nothing else is.</summary>
    public static RuleOutcome OnlyTheEntryPointIsPublic(IEnumerable<ModuleUnderTest> modules) =>
        RuleOutcome.Over(
            modules.SelectMany(m => m.Types).Where(t => t.Definition.IsPublic && t.Namespace != "AspNetCoreGeneratedDocument"),
            t => ModuleUnderTest.IsEntryPoint(t.Definition) || IsComponent(t) ? [] : [t.FullName]
        );

    public static RuleOutcome InternalsAreOpenToTestsOnly(IEnumerable<(string Name, IReadOnlyList<string> Friends)> assemblies) =>
        RuleOutcome.Over(
            assemblies,
            a =>
                a.Friends.Where(f =>
                        !(f.StartsWith(a.Name + ".", StringComparison.Ordinal) && f.EndsWith(".Tests", StringComparison.Ordinal))
                        && f is not ("EcoSphere.Testing" or "EcoSphere.Benchmarks")
                    )
                    .Select(f => $"{a.Name} is open to {f}")
        );

    /// <summary>The host composes: of a module it names the entry point and nothing else.</summary>
    public static RuleOutcome HostNamesEntryPointsOnly(IEnumerable<ArchType> hostTypes, IReadOnlyCollection<ModuleUnderTest> modules)
    {
        var entryPoints = modules
            .SelectMany(m => m.Types)
            .Where(t => ModuleUnderTest.IsEntryPoint(t.Definition))
            .Select(t => t.FullName)
            .ToHashSet(StringComparer.Ordinal);
        return RuleOutcome.Over(
            hostTypes,
            t => t.Uses.Keys.Where(u => modules.Any(m => ArchType.IsUnder(u, m.Namespace)) && !entryPoints.Contains(u)).Select(u => $"{t} -> {u}")
        );
    }

    private static Func<string, bool>? Allowed(string assembly, IReadOnlyCollection<string> modules) =>
        assembly switch
        {
            "EcoSphere.Kernel" => _ => false,
            "EcoSphere.Platform" => r => r is "EcoSphere.Kernel",
            "EcoSphere.UiKit" => r => r is "EcoSphere.Kernel" or "EcoSphere.Platform",
            "EcoSphere.Host" => r => House.Foundation.Contains(r) || modules.Contains(r),
            _ when assembly.EndsWith(".Contracts", StringComparison.Ordinal) => r => r is "EcoSphere.Kernel",
            _ when modules.Contains(assembly) => r => House.Foundation.Contains(r) || r.EndsWith(".Contracts", StringComparison.Ordinal),
            _ => null,
        };

    private static bool IsComponent(ArchType type) =>
        ArchType.WithBases(type.Definition).Any(b => b.FullName == "Microsoft.AspNetCore.Components.ComponentBase");
}
