using System.Text.RegularExpressions;
using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>Every kind of mail a module writes belongs to a topic its readers know of, and can switch off where nothing stands against it.</summary>
internal static partial class MailRules
{
    public static RuleOutcome EveryKindHasItsTopic(IEnumerable<(string Module, IReadOnlyList<ArchType> Types)> modules) =>
        RuleOutcome.Over(modules.SelectMany(m => Written(m.Types), (m, kind) => (m.Module, m.Types, Kind: kind)), x => Complaints(x.Module, x.Types, x.Kind));

    private static IEnumerable<string> Complaints(string module, IReadOnlyList<ArchType> types, string kind)
    {
        var declared = Declared(types).Count(k => k == kind);
        if (declared != 1)
            yield return $"{module}: mails of kind \"{kind}\" belong to {declared} topics";
    }

    /// <summary>The kinds named where a mail is made.</summary>
    private static IEnumerable<string> Written(IReadOnlyList<ArchType> types) =>
        types
            .SelectMany(t => t.Methods)
            .Where(m => m.ReturnType.Name == "MailDraft")
            .SelectMany(Texts)
            .Where(text => Kind().IsMatch(text) && text is not ("en" or "zh"))
            .Distinct(StringComparer.Ordinal);

    /// <summary>What the topics name, each as often as it is named; a topic and a kind may share their name.</summary>
    private static List<string> Declared(IReadOnlyList<ArchType> types) =>
        [
            .. types
                .Where(t => t.Definition.Interfaces.Any(i => i.InterfaceType.Name == "IMailTopics"))
                .SelectMany(t => t.Methods.Where(m => m.IsConstructor))
                .SelectMany(KindsOfTopics),
        ];

    /// <summary>A topic's name is followed by its words, a kind by another kind or by the next name.</summary>
    private static IEnumerable<string> KindsOfTopics(MethodDefinition method)
    {
        List<string> texts = [.. Texts(method)];
        return texts.Where((text, i) => Kind().IsMatch(text) && (i + 1 == texts.Count || Kind().IsMatch(texts[i + 1])));
    }

    private static IEnumerable<string> Texts(MethodDefinition method) => method.HasBody ? method.Body.Instructions.Select(i => i.Operand).OfType<string>() : [];

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kind();
}
