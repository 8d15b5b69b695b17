using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Infrastructure.Seeds;

/// <summary>The first version of the general questionnaire, so that a firm of any trade finds one; administrators keep it from then on.</summary>
internal sealed class SeedSurveyTemplates(ConsultingDb db, AuditContext audit, TimeProvider clock) : ISeed
{
    private const string FirmZh = "一、公司概況";
    private const string FirmEn = "1. About the firm";
    private const string EnergyZh = "二、能源與碳管理";
    private const string EnergyEn = "2. Energy and carbon";
    private const string NeedsZh = "三、需求";
    private const string NeedsEn = "3. Needs";

    private static readonly QuestionText[] Questions =
    [
        new("A1", FirmZh, FirmEn, "員工人數", "Number of employees", QuestionKind.Number, IsRequired: true, Unit: "人", Least: 1, Most: 1_000_000),
        new("A2", FirmZh, FirmEn, "外銷占營業額比例", "Share of exports in sales", QuestionKind.Number, IsRequired: true, Unit: "%", Least: 0, Most: 100),
        new("A3", FirmZh, FirmEn, "客戶是否要求提供碳排放資料", "Do customers ask for emission data?", QuestionKind.YesNo, IsRequired: true),
        new(
            "B1",
            EnergyZh,
            EnergyEn,
            "溫室氣體盤查現況",
            "State of the greenhouse gas inventory",
            QuestionKind.Choice,
            IsRequired: true,
            Options: "已盤查並查證\n已盤查未查證\n進行中\n尚未開始"
        ),
        new("B2", EnergyZh, EnergyEn, "是否導入能源管理系統", "Is an energy management system in use?", QuestionKind.YesNo, IsRequired: true),
        new(
            "B3",
            EnergyZh,
            EnergyEn,
            "年度節能投資預算",
            "Yearly budget for saving energy",
            QuestionKind.Number,
            IsRequired: false,
            Unit: "新臺幣萬元",
            Least: 0,
            Most: 10_000_000
        ),
        new(
            "C1",
            NeedsZh,
            NeedsEn,
            "最需要的協助",
            "Help that is needed most",
            QuestionKind.Choice,
            IsRequired: true,
            Options: "碳盤查輔導\n節能改善\n製程智慧化\n人才培訓\n補助資訊"
        ),
        new("C2", NeedsZh, NeedsEn, "預計導入智慧化工具的時程", "When smart tools are to be introduced", QuestionKind.Text, IsRequired: false),
        new("C3", NeedsZh, NeedsEn, "對政府資源的建議", "Suggestions about public resources", QuestionKind.Text, IsRequired: false),
    ];

    public int Order => 40;

    public async Task Run(CancellationToken ct)
    {
        if (await db.SurveyTemplates.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedSurveyTemplates));
        var now = clock.GetUtcNow();
        var begun = SurveyTemplate.Begin(SurveyTemplate.General, 1, now);
        var template = begun.Value;
        Must(template.Write("低碳化與智慧化需求調查問卷", "Questionnaire on needs for low carbon and smart production", Questions));
        Must(template.Publish(now));
        db.SurveyTemplates.Add(template);
        await db.SaveChangesAsync(ct);
    }

    private static void Must(Kernel.Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException($"The first questionnaire breaks a rule: {string.Join(' ', error.Details.Select(d => d.Message))}");
    }
}
