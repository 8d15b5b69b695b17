using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Surveys;

/// <summary>Whether a version of a template is in use.</summary>
internal enum TemplateState
{
    /// <summary>草稿: being written.</summary>
    Draft,

    /// <summary>使用中: firms of the trade fill it in.</summary>
    Published,

    /// <summary>已停用: a newer version took its place; answers given with it are kept.</summary>
    Retired,
}

/// <summary>
/// A version of the questionnaire of a trade (問卷範本, F12), kept by administrators; the workbook that a firm downloads is made from it.
/// A trade without one of its own uses the general one. A published version is never changed: changes are a new version.
/// </summary>
internal sealed class SurveyTemplate : AggregateRoot
{
    /// <summary>The trade of the template for all trades that have none of their own.</summary>
    public const string General = "*";
    public const int IndustryLength = 2;
    public const int TitleLength = 120;
    public const int MostQuestions = 100;

    private readonly List<SurveyQuestion> _questions = [];

    private SurveyTemplate() { }

    /// <summary>The two-digit code of the trade, or <see cref="General"/>.</summary>
    public string IndustryCode { get; private set; } = General;

    /// <summary>From 1 for each trade.</summary>
    public int Number { get; private set; }

    public TemplateState State { get; private set; }

    public string TitleZh { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>In the order of <see cref="SurveyQuestion.Position"/>.</summary>
    public IReadOnlyList<SurveyQuestion> Questions => [.. _questions.OrderBy(q => q.Position)];

    /// <summary>Begins a version; the number is the next of its trade.</summary>
    public static Result<SurveyTemplate> Begin(string industryCode, int number, DateTimeOffset now)
    {
        if (industryCode != General && !OfficialIndustries.Has(industryCode))
            return Error.Of([Error.Invalid("Choose a trade from the list.").On(nameof(IndustryCode))]);
        return new SurveyTemplate
        {
            IndustryCode = industryCode,
            Number = number,
            CreatedAt = now,
        };
    }

    /// <summary>Replaces title and questions of a draft. Failures of a question stand beside <c>Question3.Key</c>, with its place.</summary>
    public Result Write(string? titleZh, string? titleEn, IReadOnlyList<QuestionText> questions)
    {
        if (State != TemplateState.Draft)
            return SurveyErrors.TemplateFixed;
        var (zh, en) = (TextInput.Title(titleZh), TextInput.Title(titleEn));
        List<Error> errors = [];
        var checks = new FieldChecks();
        checks.Text(zh, TitleLength, nameof(TitleZh), Error.Invalid("Enter the title in Chinese."));
        checks.Text(en, TitleLength, nameof(TitleEn), Error.Invalid("Enter the title in English."));
        checks.Require(questions.Count <= MostQuestions, nameof(Questions), Error.Invalid("A template takes at most {0} questions.", MostQuestions));
        if (checks.Failure is { } wrong)
            errors.AddRange(wrong.Details);
        List<SurveyQuestion> read = [];
        for (var i = 0; i < questions.Count; i++)
        {
            var question = SurveyQuestion.Of(i + 1, questions[i]);
            if (question.Error is { } faulty)
                errors.AddRange(faulty.Details.Select(e => e.On($"Question{i + 1}.{e.Field}")));
            else if (read.Exists(q => q.Key == question.Value.Key))
                errors.Add(Error.Invalid("Another question has this key.").On($"Question{i + 1}.{nameof(SurveyQuestion.Key)}"));
            else
                read.Add(question.Value);
        }

        if (errors.Count > 0)
            return Error.Of(errors);
        (TitleZh, TitleEn) = (zh!, en!);
        _questions.Clear();
        _questions.AddRange(read);
        Touch();
        return Result.Success();
    }

    /// <summary>Firms use it from now on; whatever was used before is retired in the same transaction.</summary>
    public Result Publish(DateTimeOffset now)
    {
        if (State != TemplateState.Draft)
            return SurveyErrors.TemplateFixed;
        if (_questions.Count == 0)
            return SurveyErrors.NoQuestions;
        (State, PublishedAt) = (TemplateState.Published, now);
        Touch();
        return Result.Success();
    }

    /// <summary>It is used no longer; doing it again changes nothing.</summary>
    public void Retire()
    {
        State = TemplateState.Retired;
        Touch();
    }

    /// <summary>Reads the answers of a filled-in workbook.</summary>
    /// <param name="cells">What stands in the answer cells, by the key of the question.</param>
    public SurveyReading Read(IReadOnlyDictionary<string, string?> cells)
    {
        List<(SurveyQuestion Question, string? Typed, Result<string?> Read)> all =
        [
            .. Questions.Select(q => (q, cells.GetValueOrDefault(q.Key), q.Accept(cells.GetValueOrDefault(q.Key)))),
        ];
        return new SurveyReading(
            [.. all.Where(a => a.Read.IsSuccess && a.Read.Value is not null).Select(a => new AcceptedAnswer(a.Question.Key, a.Read.Value!))],
            [.. all.Where(a => a.Read.IsFailure).Select(a => new AnswerFault(a.Question.Key, a.Typed, a.Read.Error!))]
        );
    }
}

/// <summary>What was read from a workbook: answers that can be kept, and cells that have to be corrected.</summary>
internal sealed record SurveyReading(IReadOnlyList<AcceptedAnswer> Answers, IReadOnlyList<AnswerFault> Faults);

internal sealed record AcceptedAnswer(string Key, string Value);

/// <summary>A cell that cannot be taken, and why.</summary>
internal sealed record AnswerFault(string Key, string? Typed, Error Why);
