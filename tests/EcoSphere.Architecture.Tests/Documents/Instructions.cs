using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>Finds calls in compiled code together with the text that stands among their arguments.</summary>
internal static class Instructions
{
    // a default value or a null stands between the text and the call at most
    private const int Reach = 4;

    /// <summary>Every call of methods with one of the names that carries a literal text.</summary>
    public static IEnumerable<(MethodReference Method, string Text)> CallsWithText(IEnumerable<ArchType> types, params string[] methods) =>
        from type in types
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference
        let called = (MethodReference)instruction.Operand
        where methods.Contains(called.Name, StringComparer.Ordinal)
        let text = TextBefore(instruction)
        where text is not null
        select (called, text);

    private static string? TextBefore(Instruction call)
    {
        var instruction = call.Previous;
        for (var steps = 0; instruction is not null && steps < Reach; steps++, instruction = instruction.Previous)
            if (instruction.OpCode == OpCodes.Ldstr)
                return (string)instruction.Operand;
        return null;
    }
}
