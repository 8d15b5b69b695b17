using EcoSphere.Architecture.Tests.Reading;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>Domain ← Application ← Infrastructure, Pages.</summary>
internal static class LayerRules
{
    public static RuleOutcome DomainKnowsOnlyTheBusiness(IEnumerable<ModuleUnderTest> modules) =>
        Each(modules, "Domain", (module, use, _) => !Any(use, "System", "EcoSphere.Kernel", $"{module.Namespace}.Domain", $"{module.Namespace}.Contracts"));

    // By assembly, because extension methods such as UseSqlite live in a provider's assembly under EF Core's namespace.
    public static RuleOutcome ApplicationKnowsNoTechnology(IEnumerable<ModuleUnderTest> modules) =>
        Each(
            modules,
            "Application",
            (module, use, assembly) =>
                assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || assembly
                    is "Microsoft.EntityFrameworkCore.Sqlite"
                        or "Microsoft.EntityFrameworkCore.SqlServer"
                        or "Microsoft.Data.Sqlite"
                        or "Microsoft.Data.SqlClient"
                        or "EcoSphere.UiKit"
                || Any(use, $"{module.Namespace}.Infrastructure", $"{module.Namespace}.Pages")
        );

    public static RuleOutcome InfrastructureKnowsNoPages(IEnumerable<ModuleUnderTest> modules) =>
        Each(modules, "Infrastructure", (module, use, _) => Any(use, $"{module.Namespace}.Pages", "AspNetCoreGeneratedDocument"));

    public static RuleOutcome PagesKnowNoInfrastructure(IEnumerable<ModuleUnderTest> modules) =>
        RuleOutcome.Over(
            modules.SelectMany(m => m.Pages, (m, t) => (Module: m, Type: t)),
            x => x.Type.Uses.Keys.Where(u => Any(u, $"{x.Module.Namespace}.Infrastructure")).Select(u => $"{x.Type} -> {u}")
        );

    private static RuleOutcome Each(IEnumerable<ModuleUnderTest> modules, string layer, Func<ModuleUnderTest, string, string, bool> forbidden) =>
        RuleOutcome.Over(
            modules.SelectMany(m => m.In(layer), (m, t) => (Module: m, Type: t)),
            x => x.Type.Uses.Where(u => forbidden(x.Module, u.Key, u.Value)).Select(u => $"{x.Type} -> {u.Key}")
        );

    private static bool Any(string use, params string[] prefixes) => prefixes.Any(p => ArchType.IsUnder(use, p));
}
