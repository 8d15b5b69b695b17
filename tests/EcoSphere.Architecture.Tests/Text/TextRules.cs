using System.Text;
using System.Text.RegularExpressions;
using EcoSphere.Architecture.Tests.Rules;

namespace EcoSphere.Architecture.Tests.Text;

/// <summary>English sentences are the keys; each has a Traditional Chinese text, and no text is left over.</summary>
internal static partial class TextRules
{
    // Simplified forms that Big5, the character set of Taiwan, holds for some rare other use. All others it does not hold at all.
    private const string SimplifiedWithinBig5 = "体优价适圣坏极构机洁确离种网胜触赶怀惊气复厂党儿愿";

    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(
        950,
        EncoderFallback.ReplacementFallback,
        DecoderFallback.ReplacementFallback
    )!;

    public static RuleOutcome EveryKeyHasAText(IReadOnlyCollection<TextArea> areas, TextArea shared) =>
        RuleOutcome.Over(
            areas.SelectMany(a => a.Keys, (a, k) => (Area: a, Key: k)),
            x =>
                x.Key.IsInterpolated ? [$"{x.Key.Path}: a key with values put into it cannot be translated: \"{x.Key.Text}\""]
                : x.Area.Has(x.Key.Text) || shared.Has(x.Key.Text) ? []
                : [$"{x.Key.Path}: no zh-TW text for \"{x.Key.Text}\""]
        );

    public static RuleOutcome EveryTextIsUsed(IReadOnlyCollection<TextArea> areas, TextArea shared) =>
        RuleOutcome.Over(
            areas.SelectMany(a => a.Texts, (a, t) => (Area: a, t.Key)),
            x => x.Area.Mentions(x.Key) || (x.Area == shared && areas.Any(a => a.Mentions(x.Key))) ? [] : [$"{x.Area.Name}: \"{x.Key}\" is used nowhere"]
        );

    /// <summary>The compiler of resources takes keys that differ only in case for one, and keeps the first without a word.</summary>
    public static RuleOutcome NoTextIsThereTwice(IReadOnlyCollection<TextArea> areas) =>
        RuleOutcome.Over(
            areas.SelectMany(a => a.Texts, (a, t) => (Area: a, t.Key)),
            x =>
                x.Area.Texts.Count(t => string.Equals(t.Key, x.Key, StringComparison.OrdinalIgnoreCase)) > 1
                    ? [$"{x.Area.Name}: \"{x.Key}\" is there twice"]
                    : []
        );

    public static RuleOutcome PlacesForValuesAgree(IReadOnlyCollection<TextArea> areas) =>
        RuleOutcome.Over(
            areas.SelectMany(a => a.Texts, (a, t) => (Area: a, t.Key, t.Value)),
            x => Places(x.Key).SetEquals(Places(x.Value)) ? [] : [$"{x.Area.Name}: \"{x.Key}\" and \"{x.Value}\" have different places for values"]
        );

    public static RuleOutcome TextsAreTraditionalChinese(IReadOnlyCollection<TextArea> areas) =>
        RuleOutcome.Over(
            areas.SelectMany(a => a.Texts, (a, t) => (Area: a, t.Key, t.Value)),
            x =>
                x.Value.Where(IsSimplified)
                    .Select(c => $"{x.Area.Name}: {c} in the text of \"{x.Key}\"")
                    .Concat(string.IsNullOrWhiteSpace(x.Value) ? [$"{x.Area.Name}: the text of \"{x.Key}\" is empty"] : [])
        );

    private static bool IsSimplified(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' && (SimplifiedWithinBig5.Contains(c, StringComparison.Ordinal) || Big5.GetString(Big5.GetBytes([c]))[0] != c);

    private static HashSet<string> Places(string text) => PlaceForValue().Matches(text).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(\w+)(?:[,:][^}]*)?\}", RegexOptions.None, 1000)]
    private static partial Regex PlaceForValue();
}
