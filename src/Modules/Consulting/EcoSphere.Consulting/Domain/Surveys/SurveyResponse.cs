using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Surveys;

/// <summary>What a firm rates from 1 (very dissatisfied) to 5 (very satisfied).</summary>
internal enum SatisfactionItem
{
    /// <summary>申請流程.</summary>
    Application,

    /// <summary>媒合與聯繫.</summary>
    Contact,

    /// <summary>顧問專業.</summary>
    Expertise,

    /// <summary>訪視安排.</summary>
    Visit,

    /// <summary>報告內容.</summary>
    Report,

    /// <summary>建議可行性.</summary>
    Feasibility,

    /// <summary>整體滿意度.</summary>
    Overall,
}

/// <summary>
/// A firm's survey of a case (滿意度暨需求調查問卷, F12); its id is the case's. It has two parts: the workbook of the trade, and the online
/// satisfaction form. Sent when both are complete, and fixed from then on.
/// </summary>
internal sealed class SurveyResponse : AggregateRoot
{
    public const int CommentLength = 2000;
    public const int LeastScore = 1;
    public const int MostScore = 5;

    private readonly List<SurveyAnswer> _answers = [];
    private readonly List<SurveyFault> _faults = [];
    private readonly List<SatisfactionScore> _scores = [];

    private SurveyResponse() { }

    private SurveyResponse(Guid caseId)
        : base(caseId) { }

    public Guid CompanyId { get; private set; }

    /// <summary>The trade of the case; results are compared by it.</summary>
    public string IndustryCode { get; private set; } = "";

    /// <summary>The template of the workbook that was uploaded, or null before.</summary>
    public Guid? TemplateId { get; private set; }

    /// <summary>附件一: the filled-in workbook, or null before.</summary>
    public Guid? FileId { get; private set; }

    public DateTimeOffset? UploadedAt { get; private set; }

    public string? Praise { get; private set; }

    public string? Improvement { get; private set; }

    /// <summary>What else the firm needs (需求).</summary>
    public string? Needs { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public IReadOnlyList<SurveyAnswer> Answers => _answers;

    /// <summary>The cells of the workbook that have to be corrected.</summary>
    public IReadOnlyList<SurveyFault> Faults => _faults;

    public IReadOnlyList<SatisfactionScore> Scores => _scores;

    public bool IsWorkbookComplete => FileId is not null && _faults.Count == 0;

    public bool IsRatingComplete => _scores.Count == Enum.GetValues<SatisfactionItem>().Length;

    /// <summary>Opens for a case whose firm has just confirmed the report.</summary>
    public static SurveyResponse Open(DiagnosisCase received, DateTimeOffset now) =>
        new(received.Id)
        {
            CompanyId = received.CompanyId,
            IndustryCode = received.IndustryCode!,
            OpenedAt = now,
        };

    /// <summary>Takes in a filled-in workbook, right or not, in the place of the one before. It has to be made from a template of the firm's trade.</summary>
    public Result TakeWorkbook(SurveyTemplate template, Guid fileId, SurveyReading reading, DateTimeOffset now)
    {
        if (SentAt is not null)
            return SurveyErrors.AlreadySent;
        if (template.State == TemplateState.Draft || (template.IndustryCode != IndustryCode && template.IndustryCode != SurveyTemplate.General))
            return SurveyErrors.WrongTemplate;
        _answers.Clear();
        _answers.AddRange(reading.Answers.Select(SurveyAnswer.Of));
        _faults.Clear();
        _faults.AddRange(reading.Faults.Select(SurveyFault.Of));
        (TemplateId, FileId, UploadedAt) = (template.Id, fileId, now);
        Touch();
        return Result.Success();
    }

    /// <summary>Keeps the satisfaction form, complete or not.</summary>
    /// <param name="scores">The items that are rated.</param>
    /// <param name="praise">What was good.</param>
    /// <param name="improvement">What should be better.</param>
    /// <param name="needs">What else the firm needs.</param>
    public Result Rate(IReadOnlyDictionary<SatisfactionItem, int> scores, string? praise, string? improvement, string? needs)
    {
        if (SentAt is not null)
            return SurveyErrors.AlreadySent;
        var (good, better, wish) = (TextInput.Paragraphs(praise), TextInput.Paragraphs(improvement), TextInput.Paragraphs(needs));
        var checks = new FieldChecks();
        foreach (var (item, score) in scores)
            checks.Require(
                Enum.IsDefined(item) && score is >= LeastScore and <= MostScore,
                item.ToString(),
                Error.Invalid("Choose a score from {0} to {1}.", LeastScore, MostScore)
            );
        checks.Text(good, CommentLength, nameof(Praise));
        checks.Text(better, CommentLength, nameof(Improvement));
        checks.Text(wish, CommentLength, nameof(Needs));
        if (checks.Failure is { } failure)
            return failure;
        _scores.RemoveAll(s => !scores.ContainsKey(s.Item));
        foreach (var (item, score) in scores)
        {
            if (_scores.Find(s => s.Item == item) is { } given)
                given.Change(score);
            else
                _scores.Add(SatisfactionScore.Of(item, score));
        }

        (Praise, Improvement, Needs) = (good, better, wish);
        Touch();
        return Result.Success();
    }

    /// <summary>What keeps it from being sent, each beside its field: <c>File</c>, or the name of the item.</summary>
    public Error? WhyNotComplete()
    {
        var checks = new FieldChecks();
        checks.Require(FileId is not null, "File", SurveyErrors.NoWorkbook);
        checks.Require(FileId is null || _faults.Count == 0, "File", SurveyErrors.FaultsLeft(_faults.Count));
        foreach (var item in Enum.GetValues<SatisfactionItem>())
            checks.Require(_scores.Exists(s => s.Item == item), item.ToString(), Error.Invalid("Choose a score from {0} to {1}.", LeastScore, MostScore));
        return checks.Failure;
    }

    /// <summary>Fixes it; the case is closed in the same transaction.</summary>
    public Result Send(DateTimeOffset now)
    {
        if (SentAt is not null)
            return SurveyErrors.AlreadySent;
        if (WhyNotComplete() is { } incomplete)
            return incomplete;
        SentAt = now;
        Touch();
        return Result.Success();
    }
}

/// <summary>An answer of the workbook, by the key of its question.</summary>
internal sealed class SurveyAnswer : Entity
{
    private SurveyAnswer() { }

    public string Key { get; private set; } = "";

    public string Value { get; private set; } = "";

    public static SurveyAnswer Of(AcceptedAnswer answer) => new() { Key = answer.Key, Value = answer.Value };
}

/// <summary>A cell of the workbook that has to be corrected.</summary>
internal sealed class SurveyFault : Entity
{
    /// <summary>As much as is shown of what was typed.</summary>
    public const int TypedLength = 200;

    private SurveyFault() { }

    public string Key { get; private set; } = "";

    public string? Typed { get; private set; }

    /// <summary>Why, as an English key of the texts.</summary>
    public string Message { get; private set; } = "";

    /// <summary>The values in the message, with line feeds between them.</summary>
    public string Values { get; private set; } = "";

    public static SurveyFault Of(AnswerFault fault) =>
        new()
        {
            Key = fault.Key,
            Typed = fault.Typed is { Length: > TypedLength } typed ? typed[..TypedLength] : fault.Typed,
            Message = fault.Why.Message,
            Values = string.Join('\n', fault.Why.Args),
        };
}

/// <summary>How a firm rates an item.</summary>
internal sealed class SatisfactionScore : Entity
{
    private SatisfactionScore() { }

    public SatisfactionItem Item { get; private set; }

    public int Score { get; private set; }

    public static SatisfactionScore Of(SatisfactionItem item, int score) => new() { Item = item, Score = score };

    public void Change(int score) => Score = score;
}
