using System.Globalization;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Platform.Files;

namespace EcoSphere.Coaching.Infrastructure.Seeds;

/// <summary>Fills a form in as an invented firm would.</summary>
internal static class DemoAnswers
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["factory-number"] = "99123456",
        ["park"] = "臺中工業區",
        ["capital"] = "3000",
        ["representative-title"] = "董事長",
        ["product-name"] = "不鏽鋼精密螺絲",
        ["product-about"] = "M6 不鏽鋼螺絲，材質 SUS304，用於電子設備組裝。",
        ["product-share"] = "35",
        ["features"] = "專業金屬加工三十年，產品以外銷為主，近年投入製程節能。",
        ["team-chart"] = "廠長督導；製造課提供製程數據，環安課彙整計算。",
        ["manager"] = "王大同",
        ["manager-rank"] = "廠長",
        ["idea"] = "空壓系統汰換與餘熱回收，預估年減量 180 公噸 CO2e。",
        ["contact-title"] = "環安專員",
    };

    /// <summary>Every rule kept, every question answered, every consent given; files are kept as they are needed.</summary>
    public static async Task<ApplicationContent> Fill(
        FormParts form,
        KnownCompany company,
        Guid memberId,
        DateTimeOffset now,
        Func<string, Task<StoredFile>> keep
    )
    {
        var answers = new List<Answer>();
        foreach (var question in form.Questions())
            answers.Add(question.Kind == QuestionKind.File ? Answer.Of(question.Key, [(await keep(question.Key)).Id.ToString()]) : Give(question, company));
        var files = new List<AttachedFile>();
        foreach (
            var key in form.Rules.Where(r => r.NeedsEvidence).Select(r => r.EvidenceKey()).Concat(form.Attachments.Where(a => a.IsRequired).Select(a => a.Key))
        )
        {
            var file = await keep(key);
            files.Add(new AttachedFile(key, file.Id, file.FileName));
        }

        return new ApplicationContent
        {
            Option = form.Options.Count > 0 ? form.Options[0].Key : null,
            RuleAnswers = [.. form.Conditions().Where(c => Condition.IsAnswered(c.Condition.Kind)).Select(c => new RuleAnswer(c.Key, true))],
            Answers = answers,
            Files = files,
            Consents = [.. form.Consents.Select(c => new ConsentGiven(c.Key, c.Version, true, null, memberId, now, "203.0.113.20"))],
            VisitMonths = [3, 4, 9],
        };
    }

    private static Answer Give(Question question, KnownCompany company)
    {
        IReadOnlyList<IReadOnlyList<string>> rows = question.Kind switch
        {
            QuestionKind.Shares => [Shares(question.Options.Count)],
            QuestionKind.Table =>
            [
                .. Enumerable.Range(0, Math.Max(1, (int)(question.Least ?? 1))).Select(r => question.Columns.Select(c => Cell(c, r)).ToList()),
            ],
            _ => [],
        };
        return question.Kind switch
        {
            QuestionKind.Shares or QuestionKind.Table => Answer.Of(question.Key, rows),
            QuestionKind.Choices or QuestionKind.RankedChoice => Answer.Of(question.Key, [question.Options[0].Key]),
            QuestionKind.Choice => Answer.Of(question.Key, question.Options[0].Key),
            QuestionKind.YesNo => Answer.Of(question.Key, "yes"),
            _ => Answer.Of(question.Key, Text(question, company)),
        };
    }

    private static string? Text(Question question, KnownCompany company) =>
        Prefilled.Value(question.Prefill, company) is { Length: > 0 } known ? known
        : Known.TryGetValue(question.Key, out var text) ? text
        : question.Kind switch
        {
            QuestionKind.Industry => company.IndustryCode,
            QuestionKind.Number => "12",
            QuestionKind.Email => "contact@firm.example",
            QuestionKind.Phone => "0423591200",
            _ when !question.IsRequired => null,
            _ => "依現場狀況說明",
        };

    private static string Cell(TableColumn column, int row) =>
        column.IsNumber
            ? (column.Key == "year" ? 2023 + row : 120_000 + (row * 1000)).ToString(CultureInfo.InvariantCulture)
            : column.Key switch
            {
                "product" => "不鏽鋼螺絲",
                "unit" => "公斤",
                "step" => "冷鍛成型",
                "inputs" => "線材、電力、潤滑油",
                _ => "鋼材行（示範）",
            };

    private static string[] Shares(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    i == 0 ? "70"
                    : i == 1 ? "30"
                    : "0"
                ),
        ];
}
