using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>What a rule looks at. The first five are what the finder asks; these can be judged before anything is filled in.</summary>
internal enum ConditionKind
{
    /// <summary>The trade of the firm is one of <see cref="Condition.Codes"/>.</summary>
    IndustryIn,

    /// <summary>The number of employees lies between <see cref="Condition.Least"/> and <see cref="Condition.Most"/>.</summary>
    EmployeesBetween,

    /// <summary>The factory is registered, or the authority has exempted it.</summary>
    FactoryRegistered,

    /// <summary>The factory is no emission source of the first batch that has to inventory and register (第一批應盤查登錄排放源).</summary>
    NotFirstBatchSource,

    /// <summary>The firm exports to the EU, or makes part of a product whose environmental information has to be disclosed.</summary>
    ExportsOrDiscloses,

    /// <summary>The firm says yes to the text of the rule.</summary>
    Statement,

    /// <summary>The option that the firm has chosen within the item is one of <see cref="Condition.Codes"/>.</summary>
    OptionIn,

    /// <summary>Everybody.</summary>
    Anyone,
}

/// <summary>Whether a firm keeps a rule, as far as that is known.</summary>
internal enum Verdict
{
    Unknown,
    Met,
    NotMet,
}

/// <summary>A typed condition, used by the rules of eligibility and of priority alike.</summary>
/// <param name="Kind">What it looks at.</param>
/// <param name="Codes">Trades or options.</param>
/// <param name="Least">The fewest employees, or null.</param>
/// <param name="Most">The most employees, or null.</param>
internal sealed record Condition(ConditionKind Kind, IReadOnlyList<string>? Codes = null, int? Least = null, int? Most = null)
{
    /// <summary>Whether the finder can ask for it, and company facts can answer it.</summary>
    public static bool IsStandard(ConditionKind kind) => kind <= ConditionKind.ExportsOrDiscloses;

    /// <summary>Whether the applicant answers it by yes or no.</summary>
    public static bool IsAnswered(ConditionKind kind) =>
        kind is ConditionKind.FactoryRegistered or ConditionKind.NotFirstBatchSource or ConditionKind.ExportsOrDiscloses or ConditionKind.Statement;

    /// <summary>Judges a firm.</summary>
    /// <param name="key">The key of the rule, under which a statement is answered.</param>
    /// <param name="facts">What is known of the firm.</param>
    public Verdict Judge(string key, FirmFacts facts) =>
        Kind switch
        {
            ConditionKind.IndustryIn => facts.IndustryCode is { } code ? Of((Codes ?? []).Contains(code)) : Verdict.Unknown,
            ConditionKind.EmployeesBetween => facts.Employees is { } many ? Of(many >= (Least ?? 0) && many <= (Most ?? int.MaxValue)) : Verdict.Unknown,
            ConditionKind.FactoryRegistered => Of(facts.HasFactoryRegistration),
            ConditionKind.NotFirstBatchSource => Of(!facts.IsFirstBatchSource),
            ConditionKind.ExportsOrDiscloses => Of(facts.ExportsOrDiscloses),
            ConditionKind.Statement => Of(facts.Statements.TryGetValue(key, out var yes) ? yes : null),
            ConditionKind.OptionIn => facts.Option is { } option ? Of((Codes ?? []).Contains(option)) : Verdict.Unknown,
            _ => Verdict.Met,
        };

    /// <summary>Checks it as data.</summary>
    /// <param name="checks">Takes what is wrong.</param>
    /// <param name="at">Where it stands in the form.</param>
    public void Check(FieldChecks checks, string at)
    {
        if (Kind == ConditionKind.IndustryIn)
            checks.Require(Codes is { Count: > 0 } && Codes.All(OfficialIndustries.Has), $"{at}Codes", Error.Invalid("Choose at least one trade."));
        if (Kind == ConditionKind.OptionIn)
            checks.Require(Codes is { Count: > 0 }, $"{at}Codes", Error.Invalid("Choose at least one option."));
        if (Kind != ConditionKind.EmployeesBetween)
            return;
        checks.Require((Least, Most) is not (null, null), $"{at}Least", Error.Invalid("Enter the fewest or the most employees."));
        checks.Require(!(Least < 0 || Most < (Least ?? 0)), $"{at}Most", Error.Invalid("The most employees cannot be fewer than the fewest."));
    }

    private static Verdict Of(bool? holds) =>
        holds switch
        {
            true => Verdict.Met,
            false => Verdict.NotMet,
            null => Verdict.Unknown,
        };
}

/// <summary>What is known of a firm when rules are judged; null is not known.</summary>
internal sealed record FirmFacts
{
    public static FirmFacts None { get; } = new();

    /// <summary>Two digits (<see cref="OfficialIndustries"/>).</summary>
    public string? IndustryCode { get; init; }

    public int? Employees { get; init; }

    /// <summary>Registered, or exempted by the authority.</summary>
    public bool? HasFactoryRegistration { get; init; }

    public bool? IsFirstBatchSource { get; init; }

    public bool? ExportsOrDiscloses { get; init; }

    /// <summary>The option that was chosen within the item.</summary>
    public string? Option { get; init; }

    /// <summary>Answers to statements, by the key of the rule.</summary>
    public IReadOnlyDictionary<string, bool> Statements { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The same with what an applicant has answered to the rules of a form.</summary>
    /// <param name="rules">The rules, of eligibility and of priority.</param>
    /// <param name="answers">Yes or no by the key of the rule.</param>
    public FirmFacts With(IEnumerable<(string Key, Condition Condition)> rules, IReadOnlyDictionary<string, bool> answers)
    {
        var facts = this with { Statements = answers };
        foreach (var (key, condition) in rules)
        {
            if (!answers.TryGetValue(key, out var yes))
                continue;
            facts = condition.Kind switch
            {
                ConditionKind.FactoryRegistered => facts with { HasFactoryRegistration = yes },
                // the rule is worded so that yes means that it is kept
                ConditionKind.NotFirstBatchSource => facts with { IsFirstBatchSource = !yes },
                ConditionKind.ExportsOrDiscloses => facts with { ExportsOrDiscloses = yes },
                _ => facts,
            };
        }

        return facts;
    }
}
