using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>What no method body or signature may hold.</summary>
internal static class CodeRules
{
    private static readonly HashSet<string> Banned = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid",
        "System.Threading.Thread.Sleep",
        "System.Threading.Tasks.Task.Wait",
        "System.Threading.Tasks.Task`1.get_Result",
        "System.Threading.Tasks.ValueTask`1.get_Result",
    };

    public static RuleOutcome NoBannedCalls(IEnumerable<ArchType> types) =>
        RuleOutcome.Over(
            types.SelectMany(t => t.Methods, (t, m) => (Type: t, Method: m)).Where(x => x.Method.HasBody),
            x =>
                x.Method.Body.Instructions.Select(i => i.Operand)
                    .OfType<MethodReference>()
                    .Select(m => $"{m.DeclaringType.GetElementType().FullName}.{m.Name}")
                    .Where(Banned.Contains)
                    .Select(call => $"{x.Type} calls {call}")
        );

    public static RuleOutcome NoAsyncVoid(IEnumerable<ArchType> types) =>
        RuleOutcome.Over(
            types
                .SelectMany(t => t.Methods, (t, m) => (Type: t, Method: m))
                .Where(x => x.Method.CustomAttributes.Any(a => a.AttributeType.Name == "AsyncStateMachineAttribute")),
            x => x.Method.ReturnType.FullName == "System.Void" ? [$"{x.Type}: {x.Method.Name}"] : []
        );

    /// <summary>Lambdas and local functions are left out: they see the token of the method around them.</summary>
    public static RuleOutcome AsyncMethodsOfApplicationCanBeCancelled(IEnumerable<ModuleUnderTest> modules) =>
        RuleOutcome.Over(
            modules
                .SelectMany(m => m.In("Application"))
                .SelectMany(t => t.Methods, (t, m) => (Type: t, Method: m))
                .Where(x =>
                    IsAwaitable(x.Method.ReturnType)
                    && !x.Method.Name.Contains('<', StringComparison.Ordinal)
                    && x.Method.Name is not "DisposeAsync"
                    && !x.Method.IsGetter
                ),
            x => x.Method.Parameters.Any(p => p.ParameterType.FullName == "System.Threading.CancellationToken") ? [] : [$"{x.Type}: {x.Method.Name}"]
        );

    public static RuleOutcome NoRepositories(IEnumerable<ArchType> types) =>
        RuleOutcome.Over(types, t => t.Name.Contains("Repository", StringComparison.OrdinalIgnoreCase) ? [t.FullName] : []);

    private static bool IsAwaitable(TypeReference type) =>
        type.GetElementType().FullName
            is "System.Threading.Tasks.Task"
                or "System.Threading.Tasks.Task`1"
                or "System.Threading.Tasks.ValueTask"
                or "System.Threading.Tasks.ValueTask`1"
                or "System.Collections.Generic.IAsyncEnumerable`1";
}
