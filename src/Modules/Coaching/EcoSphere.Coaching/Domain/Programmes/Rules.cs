namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>A rule of eligibility (申請資格): a firm that does not keep it cannot apply.</summary>
/// <param name="Key">Short, and unique within the form.</param>
/// <param name="Text">The rule as a sentence that is true of who keeps it.</param>
/// <param name="Condition">What it looks at.</param>
/// <param name="NeedsEvidence">Whether a file has to prove it.</param>
internal sealed record EligibilityRule(string Key, LocalText Text, Condition Condition, bool NeedsEvidence = false)
{
    /// <summary>The key of the file that proves it.</summary>
    public string EvidenceKey() => $"rule-{Key}";
}

/// <summary>A step of the order in which firms are taken (優先順序): who fits an earlier one comes first.</summary>
/// <param name="Key">Short, and unique within the form.</param>
/// <param name="Text">Who is meant, as a sentence that is true of them.</param>
/// <param name="Condition">What it looks at.</param>
internal sealed record PriorityRule(string Key, LocalText Text, Condition Condition)
{
    /// <summary>The rank of a firm: 1 for the first rule that it fits, one more than there are rules where it fits none.</summary>
    public static int RankOf(IReadOnlyList<PriorityRule> rules, FirmFacts facts)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Condition.Judge(rules[i].Key, facts) == Verdict.Met)
                return i + 1;
        }

        return rules.Count + 1;
    }
}

/// <summary>How much of a programme one firm may apply for.</summary>
internal enum ChoiceKind
{
    /// <summary>One item.</summary>
    OneItem,

    /// <summary>Several, in the order in which the firm wants them.</summary>
    SeveralRanked,
}

/// <summary>The choice rule of a programme.</summary>
/// <param name="Kind">How much a firm may apply for.</param>
/// <param name="IsBackboneFree">Whether 中堅企業 may apply for more than one item all the same.</param>
internal sealed record ChoiceRule(ChoiceKind Kind, bool IsBackboneFree = false)
{
    /// <summary>Whether a firm may have applied for so many items at once.</summary>
    public bool Allows(int items, bool isBackbone) => items <= 1 || Kind == ChoiceKind.SeveralRanked || (IsBackboneFree && isBackbone);
}

/// <summary>Something of which exactly one is chosen within an item, such as one of seven kinds of support.</summary>
internal sealed record ItemOption(string Key, LocalText Text);

/// <summary>What reviewers score (評分項目).</summary>
/// <param name="Key">Short, and unique within the item.</param>
/// <param name="Text">What is looked at.</param>
/// <param name="Most">The most points.</param>
internal sealed record ScoreCriterion(string Key, LocalText Text, int Most);
