namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>A file that goes with an application.</summary>
/// <param name="Key">Short, and unique within the form.</param>
/// <param name="Title">What it is.</param>
/// <param name="Hint">What it has to show, or none.</param>
/// <param name="IsRequired">Whether an application needs it.</param>
/// <param name="Most">The most files.</param>
internal sealed record AttachmentSpec(string Key, LocalText Title, LocalText Hint, bool IsRequired = true, int Most = 3);

/// <summary>How a line of a consent list is answered.</summary>
internal enum ConsentKind
{
    /// <summary>A tick, never made beforehand; without it nothing is sent (個資同意).</summary>
    Tick,

    /// <summary>Agreed or not agreed, with a remark; only who agrees can apply.</summary>
    MustAgree,

    /// <summary>Yes or no, with a remark; both are taken.</summary>
    EitherWay,
}

/// <summary>A line of a consent list (同意、認知事項). A text that changes becomes the next version; what was agreed to is kept with its version.</summary>
/// <param name="Key">Short, and unique within the form.</param>
/// <param name="Title">A short name.</param>
/// <param name="Text">What is agreed to.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Version">From 1.</param>
internal sealed record ConsentSpec(string Key, LocalText Title, LocalText Text, ConsentKind Kind = ConsentKind.Tick, int Version = 1);

/// <summary>Who hands something in.</summary>
internal enum DeliverableBy
{
    Firm,
    Coach,
}

/// <summary>What a stage brings (產出文件).</summary>
internal sealed record DeliverablePlan(string Key, LocalText Title, DeliverableBy By = DeliverableBy.Coach, bool IsRequired = true);

/// <summary>A stage of the coaching (輔導階段).</summary>
/// <param name="Key">Short, and unique within the item.</param>
/// <param name="Title">Its name.</param>
/// <param name="FirmTask">What the firm does.</param>
/// <param name="CoachTask">What the coach does.</param>
internal sealed record StagePlan(string Key, LocalText Title, LocalText FirmTask, LocalText CoachTask)
{
    /// <summary>Whether the coach goes to the factory in it.</summary>
    public bool HasVisit { get; init; }

    /// <summary>How many days it is planned to take.</summary>
    public int Days { get; init; } = 30;

    public IReadOnlyList<DeliverablePlan> Deliverables { get; init; } = [];
}

/// <summary>What an item, or all items of a programme, ask and promise: everything of a form that is data.</summary>
internal sealed record FormParts
{
    public static FormParts Empty { get; } = new();

    public IReadOnlyList<EligibilityRule> Rules { get; init; } = [];

    public IReadOnlyList<PriorityRule> Priorities { get; init; } = [];

    public IReadOnlyList<ItemOption> Options { get; init; } = [];

    public IReadOnlyList<QuestionSet> Sets { get; init; } = [];

    public IReadOnlyList<AttachmentSpec> Attachments { get; init; } = [];

    public IReadOnlyList<ConsentSpec> Consents { get; init; } = [];

    public IReadOnlyList<StagePlan> Stages { get; init; } = [];

    public IReadOnlyList<ScoreCriterion> Criteria { get; init; } = [];

    /// <summary>What an application for an item answers: what is asked of all items, then what this one asks.</summary>
    public FormParts And(FormParts own) =>
        new()
        {
            Rules = [.. Rules, .. own.Rules],
            Priorities = own.Priorities.Count > 0 ? own.Priorities : Priorities,
            Options = own.Options,
            Sets = [.. Sets, .. own.Sets],
            Attachments = [.. Attachments, .. own.Attachments],
            Consents = [.. Consents, .. own.Consents],
            Stages = own.Stages.Count > 0 ? own.Stages : Stages,
            Criteria = own.Criteria.Count > 0 ? own.Criteria : Criteria,
        };

    /// <summary>Every question, in order.</summary>
    public IEnumerable<Question> Questions() => Sets.SelectMany(s => s.Questions);

    /// <summary>All conditions by the key under which they are answered.</summary>
    public IEnumerable<(string Key, Condition Condition)> Conditions() =>
        Rules.Select(r => (r.Key, r.Condition)).Concat(Priorities.Select(p => (p.Key, p.Condition)));
}

/// <summary>The forms of a programme as they were at one version: what all items share, and what each adds.</summary>
/// <param name="Common">What all items share.</param>
/// <param name="Items">What each item adds, by the item's id.</param>
internal sealed record ProgrammeForms(FormParts Common, IReadOnlyDictionary<Guid, FormParts> Items)
{
    public static ProgrammeForms Empty { get; } = new(FormParts.Empty, new Dictionary<Guid, FormParts>());

    /// <summary>The form of an item.</summary>
    public FormParts Of(Guid itemId) => Common.And(Own(itemId));

    /// <summary>What an application for several items answers: what they share is asked once.</summary>
    public FormParts Of(IReadOnlyList<Guid> itemIds)
    {
        var forms = itemIds.Select(Of).ToList();
        return forms.Count switch
        {
            0 => Common,
            1 => forms[0],
            _ => new FormParts
            {
                Rules = Once(forms.SelectMany(f => f.Rules), r => r.Key),
                Priorities = Once(forms.SelectMany(f => f.Priorities), p => p.Key),
                Options = forms.Select(f => f.Options).FirstOrDefault(o => o.Count > 0) ?? [],
                Sets = Once(forms.SelectMany(f => f.Sets), s => s.Key),
                Attachments = Once(forms.SelectMany(f => f.Attachments), a => a.Key),
                Consents = Once(forms.SelectMany(f => f.Consents), c => c.Key),
            },
        };
    }

    /// <summary>What an item adds.</summary>
    public FormParts Own(Guid itemId) => Items.TryGetValue(itemId, out var own) ? own : FormParts.Empty;

    /// <summary>The same with other parts of all items (null) or of one.</summary>
    public ProgrammeForms With(Guid? itemId, FormParts parts) =>
        itemId is { } id ? this with { Items = new Dictionary<Guid, FormParts>(Items) { [id] = parts } } : this with { Common = parts };

    private static List<T> Once<T>(IEnumerable<T> parts, Func<T, string> key) => [.. parts.DistinctBy(key, StringComparer.Ordinal)];
}
