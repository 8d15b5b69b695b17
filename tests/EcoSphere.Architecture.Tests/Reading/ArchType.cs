using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Reading;

/// <summary>A top-level type and every other type it mentions, in signatures, attributes and method bodies.
/// Nested and compiler-made types count as the type around them.</summary>
internal sealed class ArchType(TypeDefinition definition)
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> _uses = new(() => UseCollector.Of(definition));

    public TypeDefinition Definition => definition;

    public string FullName => definition.FullName;

    public string Name => definition.Name;

    public string Namespace => definition.Namespace;

    public string AssemblyName => definition.Module.Assembly.Name.Name;

    /// <summary>Full name of each mentioned type, and the assembly it comes from.</summary>
    public IReadOnlyDictionary<string, string> Uses => _uses.Value;

    /// <summary>Its methods and those of all types within it.</summary>
    public IEnumerable<MethodDefinition> Methods => WithNested(definition).SelectMany(t => t.Methods);

    public bool IsUnder(string prefix) => IsUnder(FullName, prefix);

    /// <summary>"A.B" covers everything below A.B, and the type A.B itself if there is one.</summary>
    public static bool IsUnder(string fullName, string prefix) =>
        fullName.Length > prefix.Length
            ? fullName.StartsWith(prefix, StringComparison.Ordinal) && fullName[prefix.Length] == '.'
            : string.Equals(fullName, prefix, StringComparison.Ordinal);

    /// <summary>The type and what it derives from, as far as the assemblies can be found.</summary>
    public static IEnumerable<TypeReference> WithBases(TypeReference type)
    {
        for (var t = type; t is not null; t = t.Resolve()?.BaseType)
            yield return t;
    }

    /// <summary>Whether the type is a record: only records can clone themselves.</summary>
    public static bool IsRecord(TypeDefinition type) => type.Methods.Any(m => m.Name == "<Clone>$");

    public override string ToString() => FullName;

    public static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);
}
