using System.Reflection;
using EcoSphere.Architecture.Tests.Reading;
using EcoSphere.Kernel;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>An integration event as the assemblies know it.</summary>
/// <param name="Owner">The module in whose contracts it stands.</param>
/// <param name="Publishers">The modules whose code makes one.</param>
/// <param name="Listeners">The reactions to it, by module.</param>
internal sealed record EventFact(
    Type Type,
    string Name,
    int Version,
    string Owner,
    IReadOnlyList<string> Publishers,
    IReadOnlyList<(string Module, string Reaction)> Listeners
)
{
    private static readonly Lazy<IReadOnlyList<EventFact>> Found = new(() => [.. Find(House.Real)]);

    /// <summary>All of them, by module and name.</summary>
    public static IReadOnlyList<EventFact> All => Found.Value;

    /// <summary>The fields that travel.</summary>
    public static IEnumerable<PropertyInfo> FieldsOf(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static IEnumerable<EventFact> Find(House house)
    {
        var made = Pairs(house, Made);
        var heard = house
            .Modules.SelectMany(m => m.Types, (m, t) => (Module: m.Name, Type: t))
            .SelectMany(x => Heard(x.Type.Definition), (x, e) => (Event: e, x.Module, Reaction: x.Type.Name))
            .ToLookup(x => x.Event, x => (x.Module, x.Reaction), StringComparer.Ordinal);
        return from contracts in house.Contracts
            from contract in contracts.Types
            let type = Assembly.Load(contract.AssemblyName).GetType(contract.FullName)!
            let mark = type.GetCustomAttribute<IntegrationEventAttribute>()
            where mark is not null
            orderby contracts.Module, mark.Name
            select new EventFact(
                type,
                mark.Name,
                mark.Version,
                contracts.Module,
                [.. made[contract.FullName].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [.. heard[contract.FullName].OrderBy(l => l.Module, StringComparer.Ordinal).ThenBy(l => l.Reaction, StringComparer.Ordinal)]
            );
    }

    private static ILookup<string, string> Pairs(House house, Func<TypeDefinition, IEnumerable<string>> events) =>
        house
            .Modules.SelectMany(m => m.Types, (m, t) => (Module: m.Name, Type: t))
            .SelectMany(x => ArchType.WithNested(x.Type.Definition).SelectMany(events), (x, e) => (Event: e, x.Module))
            .ToLookup(x => x.Event, x => x.Module, StringComparer.Ordinal);

    private static IEnumerable<string> Made(TypeDefinition type) =>
        type
            .Methods.Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Where(i => i.OpCode == OpCodes.Newobj)
            .Select(i => ((MethodReference)i.Operand).DeclaringType.FullName);

    private static IEnumerable<string> Heard(TypeDefinition type) =>
        type
            .Interfaces.Select(i => i.InterfaceType)
            .OfType<GenericInstanceType>()
            .Where(i => i.ElementType.Name == "IReaction`1")
            .Select(i => i.GenericArguments[0].FullName);
}
