using System.Text.RegularExpressions;
using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>A module's contracts hold integration events: public sealed records of primitives with a stable name.</summary>
internal static partial class ContractRules
{
    private const string Marker = "EcoSphere.Kernel.IIntegrationEvent";

    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "System.String",
        "System.Guid",
        "System.Decimal",
        "System.DateTimeOffset",
        "System.DateOnly",
    };

    public static RuleOutcome HoldOnlyEventsOfPrimitives(IEnumerable<(string Module, IReadOnlyList<ArchType> Types)> contracts) =>
        RuleOutcome.Over(contracts.SelectMany(c => c.Types, (c, t) => (c.Types, Type: t)), x => Complaints(x.Types, x.Type));

    public static RuleOutcome NamesAreStableAndUnique(IEnumerable<(string Module, IReadOnlyList<ArchType> Types)> contracts)
    {
        List<(string Module, ArchType Type, string? Name)> events =
        [
            .. contracts.SelectMany(c => c.Types.Where(IsEvent), (c, t) => (c.Module.ToLowerInvariant(), t, EventName(t))),
        ];
        return RuleOutcome.Over(
            events,
            e =>
                e.Name switch
                {
                    null => [$"{e.Type} has no [IntegrationEvent]"],
                    _ when !StableName().IsMatch(e.Name) || e.Name.Split('.')[0].Replace("-", "", StringComparison.Ordinal) != e.Module =>
                    [
                        $"{e.Type} is named \"{e.Name}\", not \"{e.Module}.something-happened\"",
                    ],
                    _ when events.Count(o => o.Name == e.Name) > 1 => [$"{e.Type} shares the name \"{e.Name}\""],
                    _ => [],
                }
        );
    }

    private static IEnumerable<string> Complaints(IReadOnlyList<ArchType> contracts, ArchType type)
    {
        var definition = type.Definition;
        if (!definition.IsPublic)
            yield return $"{type} is not public";
        if (definition.IsEnum)
            yield break;
        if (!ArchType.IsRecord(definition) || !definition.IsSealed)
        {
            yield return $"{type} is not a sealed record";
            yield break;
        }

        if (!IsEvent(type) && !contracts.Any(other => IsEvent(other) && other.Uses.ContainsKey(type.FullName)))
            yield return $"{type} is neither an event nor a part of one";
        foreach (var property in definition.Properties.Where(p => p.Name != "EqualityContract" && !IsPrimitive(p.PropertyType, contracts)))
            yield return $"{type}.{property.Name} is a {property.PropertyType.Name}";
    }

    private static bool IsPrimitive(TypeReference type, IReadOnlyList<ArchType> contracts) =>
        type switch
        {
            ArrayType array => IsPrimitive(array.ElementType, contracts),
            GenericInstanceType generic => generic.ElementType.FullName is "System.Nullable`1" or "System.Collections.Generic.IReadOnlyList`1"
                && generic.GenericArguments.All(a => IsPrimitive(a, contracts)),
            _ => type.IsPrimitive || Plain.Contains(type.FullName) || contracts.Any(t => t.FullName == type.FullName),
        };

    private static bool IsEvent(ArchType type) => type.Definition.Interfaces.Any(i => i.InterfaceType.FullName == Marker);

    private static string? EventName(ArchType type) =>
        type.Definition.CustomAttributes.SingleOrDefault(a => a.AttributeType.Name == "IntegrationEventAttribute")?.ConstructorArguments[0].Value as string;

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$", RegexOptions.None, 1000)]
    private static partial Regex StableName();
}
