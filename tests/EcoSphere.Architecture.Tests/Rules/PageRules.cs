using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>Every Razor Page has a decision about who may open it.</summary>
internal static class PageRules
{
    /// <summary>The calls by which a folder's <c>Conventions</c> decides. Extend here when there is a new way to decide.</summary>
    private static readonly string[] DecidingCalls = ["Authorize", "AllowAnonymous"];

    public static RuleOutcome EveryPageIsDecided(
        IEnumerable<(string Namespace, IReadOnlyList<RazorPageItem> Pages, IReadOnlyList<ArchType> Types)> assemblies
    ) =>
        RuleOutcome.Over(
            assemblies.SelectMany(a => a.Pages, (a, p) => (Assembly: a, Page: p)),
            x =>
                DecidedByAttribute(x.Page.Model)
                || DecidedByAttribute(x.Page.Type.Definition)
                || DecidedByFolder(x.Page.FolderNamespace(x.Assembly.Namespace), x.Assembly.Types)
                    ? []
                    : [$"{x.Assembly.Namespace}{x.Page.Path}"]
        );

    private static bool DecidedByAttribute(TypeDefinition type) =>
        ArchType
            .WithBases(type)
            .Select(t => t.Resolve())
            .OfType<TypeDefinition>()
            .SelectMany(t => t.CustomAttributes)
            .SelectMany(a => ArchType.WithBases(a.AttributeType))
            .Any(a => a.Name is "AuthorizeAttribute" or "AllowAnonymousAttribute");

    /// <summary>A class named Conventions in the page's folder, or in one above it, that makes a deciding call.</summary>
    private static bool DecidedByFolder(string folder, IEnumerable<ArchType> types) =>
        types
            .Where(t => t.Name == "Conventions" && (folder == t.Namespace || ArchType.IsUnder(folder, t.Namespace)))
            .SelectMany(t => t.Methods)
            .Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Select(i => i.Operand)
            .OfType<MethodReference>()
            .Any(m => DecidingCalls.Any(c => m.Name.StartsWith(c, StringComparison.Ordinal)));
}
