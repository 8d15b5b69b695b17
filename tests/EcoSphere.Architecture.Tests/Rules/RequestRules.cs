using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>Commands and queries, their handlers and validators: found by what they implement, placed and named by one rule.</summary>
internal static class RequestRules
{
    private const string Messaging = "Platform.Messaging";

    public static IEnumerable<ArchType> Requests(IEnumerable<ArchType> types) =>
        types.Where(t => t.Definition is { IsInterface: false, IsAbstract: false } && Implements(t, "ICommand", "ICommand`1", "IQuery`1").Any());

    public static RuleOutcome RequestsAreSealedRecordsOfApplication(IEnumerable<ModuleUnderTest> modules) =>
        RuleOutcome.Over(
            modules.SelectMany(m => Requests(m.Types), (m, t) => (Module: m, Type: t)),
            x =>
                x.Type.IsUnder($"{x.Module.Namespace}.Application") && x.Type.Definition.IsSealed && ArchType.IsRecord(x.Type.Definition)
                    ? []
                    : [x.Type.FullName]
        );

    public static RuleOutcome EachRequestHasItsHandler(IReadOnlyCollection<ArchType> types)
    {
        var handled = Handlers(types).ToLookup(h => h.Request, h => h.Handler.FullName, StringComparer.Ordinal);
        return RuleOutcome.Over(
            Requests(types),
            r =>
                handled[r.FullName].ToList() is [var handler] && handler == r.FullName + "Handler"
                    ? []
                    : [$"{r} is handled by [{string.Join(", ", handled[r.FullName])}], not by {r.Name}Handler beside it"]
        );
    }

    public static RuleOutcome HandlersAreNamedAfterTheirRequest(IEnumerable<ArchType> types) =>
        RuleOutcome.Over(Handlers(types), h => h.Handler.FullName == h.Request + "Handler" ? [] : [$"{h.Handler} handles {h.Request}"]);

    public static RuleOutcome ValidatorsAreNamedAfterWhatTheyValidate(IEnumerable<ArchType> types) =>
        RuleOutcome.Over(
            types.Select(t => (Validator: t, Subject: Validated(t.Definition))).Where(v => v.Subject is not null),
            v => v.Validator.FullName == v.Subject + "Validator" ? [] : [$"{v.Validator} validates {v.Subject}"]
        );

    public static RuleOutcome EachRequestSaysWhoMaySendIt(IEnumerable<ArchType> types) =>
        RuleOutcome.Over(
            Requests(types),
            r =>
                r.Definition.CustomAttributes.Count(a => ArchType.WithBases(a.AttributeType).Any(IsAccess)) is var count and not 1
                    ? [$"{r} has {count} access attributes"]
                    : []
        );

    private static IEnumerable<(ArchType Handler, string Request)> Handlers(IEnumerable<ArchType> types) =>
        from type in types
        where type.Definition is { IsInterface: false, IsAbstract: false }
        from handled in Implements(type, "ICommandHandler`1", "ICommandHandler`2", "IQueryHandler`2")
        select (type, ((GenericInstanceType)handled).GenericArguments[0].FullName);

    private static IEnumerable<TypeReference> Implements(ArchType type, params string[] names) =>
        type.Definition.Interfaces.Select(i => i.InterfaceType).Where(i => names.Contains(i.Name) && i.Namespace.EndsWith(Messaging, StringComparison.Ordinal));

    private static string? Validated(TypeDefinition type) =>
        ArchType.WithBases(type).OfType<GenericInstanceType>().FirstOrDefault(b => b.ElementType.Name == "AbstractValidator`1")?.GenericArguments[0]
            is { IsGenericParameter: false } subject
            ? subject.FullName
            : null;

    private static bool IsAccess(TypeReference type) => type.Name == "AccessAttribute" && type.Namespace.EndsWith(Messaging, StringComparison.Ordinal);
}
