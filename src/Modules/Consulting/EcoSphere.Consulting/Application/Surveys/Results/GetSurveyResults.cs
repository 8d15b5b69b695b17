using System.Globalization;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Results;

/// <summary>The results of the surveys that have been sent, counted, with one page of them.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record GetSurveyResults(SurveyFilter Filter, int Page) : IQuery<SurveyResults>;

/// <param name="Items">How the items were rated, in their order.</param>
/// <param name="Template">The version by which it is narrowed, or null.</param>
/// <param name="Questions">How the questions of that version were answered, but for those with texts.</param>
/// <param name="Templates">The versions that were answered.</param>
/// <param name="Trades">How many surveys there are of each trade, before that narrows.</param>
/// <param name="Surveys">One page of the surveys, newest first.</param>
internal sealed record SurveyResults(
    IReadOnlyList<ItemResult> Items,
    TemplateName? Template,
    IReadOnlyList<QuestionResult> Questions,
    IReadOnlyList<TemplateName> Templates,
    IReadOnlyDictionary<string, int> Trades,
    PageOf<SurveyRow> Surveys
);

/// <summary>How an item was rated.</summary>
/// <param name="Item">The item.</param>
/// <param name="Counts">How often each score was given, from 1 to 5.</param>
internal sealed record ItemResult(SatisfactionItem Item, IReadOnlyList<int> Counts)
{
    public int Total => Counts.Sum();

    /// <summary>The mean score, or null where nobody rated.</summary>
    public decimal? Mean => Total == 0 ? null : decimal.Round((decimal)Counts.Select((count, i) => count * (i + 1)).Sum() / Total, 2);
}

/// <summary>How a question was answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Options">How often each option was chosen; none for a number.</param>
/// <param name="Numbers">The least, middle and largest number with the mean, or null for options.</param>
internal sealed record QuestionResult(SurveyQuestion Question, IReadOnlyList<(string Option, int Count)> Options, NumberSpread? Numbers);

/// <summary>What numbers were given.</summary>
internal sealed record NumberSpread(int Count, decimal Least, decimal Median, decimal Mean, decimal Most);

/// <summary>A survey in the list.</summary>
internal sealed record SurveyRow(
    Guid CaseId,
    string CaseNumber,
    string Company,
    string IndustryCode,
    DateTimeOffset SentAt,
    int ScoreSum,
    int ScoreCount,
    string? Praise,
    string? Improvement,
    string? Needs
);

internal sealed class GetSurveyResultsHandler(IConsultingDb db) : IQueryHandler<GetSurveyResults, SurveyResults>
{
    private const int PageSize = 20;

    private static Error NoPage => Error.NotFound("This list has no such page.");

    public async Task<Result<SurveyResults>> Handle(GetSurveyResults request, CancellationToken cancellationToken)
    {
        var (filter, ct) = (request.Filter, cancellationToken);
        var found = filter.Found(db.Surveys.AsNoTracking());
        var trades = await Trades(filter with { IndustryCode = null }, ct);
        var total = filter.IndustryCode is { Length: > 0 } trade ? trades.GetValueOrDefault(trade) : trades.Values.Sum();
        var info = new PageInfo(request.Page, PageSize, total);
        if (info.IsOutside)
            return NoPage;
        var scores = await found
            .SelectMany(s => s.Scores)
            .GroupBy(s => new { s.Item, s.Score })
            .Select(g => new
            {
                g.Key.Item,
                g.Key.Score,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        var templates = await db
            .SurveyTemplates.Where(t => t.State != TemplateState.Draft)
            .OrderBy(t => t.IndustryCode)
            .ThenByDescending(t => t.Number)
            .Select(t => new TemplateName(t.Id, t.IndustryCode, t.Number, t.TitleZh, t.TitleEn))
            .ToListAsync(ct);
        return new SurveyResults(
            [
                .. Enum.GetValues<SatisfactionItem>()
                    .Select(item => new ItemResult(
                        item,
                        [
                            .. Enumerable
                                .Range(SurveyResponse.LeastScore, SurveyResponse.MostScore)
                                .Select(score => scores.FirstOrDefault(s => s.Item == item && s.Score == score)?.Count ?? 0),
                        ]
                    )),
            ],
            templates.Find(t => t.Id == filter.TemplateId),
            await Questions(found, filter.TemplateId, ct),
            templates,
            trades,
            new PageOf<SurveyRow>(await Rows(found, info, ct), info)
        );
    }

    private async Task<Dictionary<string, int>> Trades(SurveyFilter filter, CancellationToken ct) =>
        await filter
            .Found(db.Surveys)
            .GroupBy(s => s.IndustryCode)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, ct);

    private async Task<List<SurveyRow>> Rows(IQueryable<SurveyResponse> found, PageInfo info, CancellationToken ct) =>
        await (
            from s in found
            join c in db.Cases on s.Id equals c.Id
            orderby s.SentAt descending
            select new SurveyRow(
                s.Id,
                c.Number,
                db.KnownCompanies.Where(k => k.Id == s.CompanyId).Select(k => k.Name).FirstOrDefault() ?? "",
                s.IndustryCode,
                s.SentAt!.Value,
                s.Scores.Sum(x => x.Score),
                s.Scores.Count,
                s.Praise,
                s.Improvement,
                s.Needs
            )
        )
            .Skip((info.Number - 1) * info.Size)
            .Take(info.Size)
            .ToListAsync(ct);

    private async Task<IReadOnlyList<QuestionResult>> Questions(IQueryable<SurveyResponse> found, Guid? templateId, CancellationToken ct)
    {
        if (templateId is null || await db.SurveyTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Id == templateId, ct) is not { } template)
            return [];
        var asked = template.Questions.Where(q => q.Kind != QuestionKind.Text).ToList();
        var keys = asked.ConvertAll(q => q.Key);
        var answers = await found
            .SelectMany(s => s.Answers)
            .Where(a => keys.Contains(a.Key))
            .GroupBy(a => new { a.Key, a.Value })
            .Select(g => new
            {
                g.Key.Key,
                g.Key.Value,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        var byKey = answers.ToLookup(a => a.Key, a => (a.Value, a.Count), StringComparer.Ordinal);
        return
        [
            .. asked.Select(q =>
                q.Kind == QuestionKind.Number
                    ? new QuestionResult(q, [], Spread(byKey[q.Key]))
                    : new QuestionResult(q, [.. q.Options.Select(o => (o, byKey[q.Key].Where(a => a.Value == o).Sum(a => a.Count)))], null)
            ),
        ];
    }

    private static NumberSpread? Spread(IEnumerable<(string Value, int Count)> answers)
    {
        var numbers = answers
            .SelectMany(a => Enumerable.Repeat(decimal.Parse(a.Value, NumberStyles.Number, CultureInfo.InvariantCulture), a.Count))
            .Order()
            .ToList();
        return numbers.Count == 0
            ? null
            : new NumberSpread(
                numbers.Count,
                numbers[0],
                (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2,
                decimal.Round(numbers.Average(), 2),
                numbers[^1]
            );
    }
}
