using System.Globalization;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>A rule of eligibility or of priority.</summary>
internal sealed class ConditionRow : PartRow
{
    public ConditionKind Kind { get; set; }

    /// <summary>Trades or options.</summary>
    public List<string> Codes { get; set; } = [];

    public string? Least { get; set; }

    public string? Most { get; set; }

    public bool NeedsEvidence { get; set; }

    public override IEnumerable<(string Field, string? Typed, bool IsWhole)> Numbers =>
        Kind == ConditionKind.EmployeesBetween ? [(nameof(Least), Least, true), (nameof(Most), Most, true)] : [];

    public static ConditionRow Of(EligibilityRule rule)
    {
        var row = Of(rule.Key, rule.Text, rule.Condition);
        row.NeedsEvidence = rule.NeedsEvidence;
        return row;
    }

    public static ConditionRow Of(PriorityRule rule) => Of(rule.Key, rule.Text, rule.Condition);

    public EligibilityRule Rule(PartKeys keys) => new(keys.Key(Key, Text, "rule"), Text, Condition(), NeedsEvidence);

    public PriorityRule Priority(PartKeys keys) => new(keys.Key(Key, Text, "priority"), Text, Condition());

    private static ConditionRow Of(string key, Domain.LocalText text, Condition condition)
    {
        var row = new ConditionRow
        {
            Kind = condition.Kind,
            Codes = [.. condition.Codes ?? []],
            Least = condition.Least?.ToString(CultureInfo.InvariantCulture),
            Most = condition.Most?.ToString(CultureInfo.InvariantCulture),
        };
        row.Show(key, text);
        return row;
    }

    private Condition Condition() =>
        Kind switch
        {
            ConditionKind.IndustryIn or ConditionKind.OptionIn => new Condition(Kind, [.. Codes]),
            ConditionKind.EmployeesBetween => new Condition(Kind, Least: Typed.Whole(Least), Most: Typed.Whole(Most)),
            _ => new Condition(Kind),
        };
}
