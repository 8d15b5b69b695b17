using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.CommonParts;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.Words;

namespace EcoSphere.Coaching.Infrastructure.Seeds.Programmes;

/// <summary>產業綠色成長推動計畫 of 2015: four items with an order of priority, form F18. The contact is invented.</summary>
internal static class GreenGrowth2015
{
    public const string Slug = "green-growth-2015";

    public static ProgrammeContent Content { get; } =
        new()
        {
            Title = T("產業綠色成長推動計畫", "Industry green growth programme"),
            Summary = T(
                "協助廠商量測綠色技術成效、合作開發綠色產品與服務、帶動體系成員綠色創新。",
                "Measure green technology, develop green products and services together, and coach supply networks."
            ),
            Description = T(
                "可複選輔導項目並排定優先順序；收件後由執行單位聯繫確認需求。",
                "Several items may be ticked, with an order of priority; the executing body then contacts the firm."
            ),
            Organiser = T("經濟部工業局", "Industrial Development Bureau, Ministry of Economic Affairs"),
            ExecutingBody = T("財團法人台灣產業服務基金會", "Foundation of Taiwan Industry Service"),
            ContactName = "綠色成長計畫窗口",
            ContactPhone = "0227005678",
            ContactEmail = "green-growth@programme.example",
        };

    // the call says nothing of a duty to report in later years
    public static ProgrammeYears Years { get; } = new(2015, new DateOnly(2015, 12, 31), 0);

    public static ChoiceRule Choice { get; } = new(ChoiceKind.SeveralRanked);

    public static FormParts Common { get; } =
        new()
        {
            Sets =
            [
                Set(
                    "firm",
                    T("廠商資料", "The firm"),
                    Line("firm-name", T("廠商／單位名稱", "Firm or body"), Prefill.CompanyName),
                    Line("tax-id", T("統一編號", "Unified business number"), Prefill.TaxId) with
                    {
                        IsLocked = true,
                    },
                    new Question("industry", QuestionKind.Industry, T("產業別", "Trade")) { Prefill = Prefill.Industry },
                    Number("employees", T("員工人數", "Employees"), T("人", "people"), 1) with
                    {
                        Prefill = Prefill.Employees,
                    },
                    Number("capital", T("資本額", "Capital"), T("萬元", "NT$10,000"), 1) with
                    {
                        IsForReviewOnly = true,
                    },
                    Number("sales", T("前一年營業額", "Last year’s sales"), T("萬元", "NT$10,000")) with
                    {
                        IsForReviewOnly = true,
                    },
                    Line("representative", T("負責人", "Person in charge"), Prefill.Representative),
                    Line("address", T("地址", "Address"), Prefill.Address),
                    Line("offers", T("產品／服務項目", "Products or services"))
                ),
                Contact,
                Set(
                    "need",
                    T("輔導需求", "The need"),
                    Long("need", T("輔導需求說明", "Need")),
                    Pick(
                        "events",
                        QuestionKind.Choices,
                        T("有興趣之活動", "Interest in events"),
                        false,
                        ("exchange", T("技術交流會", "Technology exchange meeting")),
                        ("course", T("綠領人才培訓", "Green leader training course")),
                        ("workshop", T("示範觀摩", "Example workshop")),
                        ("results", T("成果發表會", "Results presentation"))
                    ),
                    Pick(
                        "referral",
                        QuestionKind.Choices,
                        T("其他服務轉介（勾選即同意轉交資料）", "Referral to other services (a tick is consent to pass the data on)"),
                        false,
                        ("energy", T("節能", "Energy saving")),
                        ("green-factory", T("綠色工廠", "Green factory")),
                        ("pollution", T("污染防治", "Pollution control")),
                        ("management", T("經營管理", "Management")),
                        ("footprint", T("產品碳足跡", "Product carbon footprint")),
                        ("safety", T("工業安全衛生", "Safety and health")),
                        ("rules", T("國際環保規範", "International environmental rules")),
                        ("disclosure", T("資訊揭露（CSR）", "Disclosure (CSR)")),
                        ("other", T("其他", "Other"))
                    )
                ),
            ],
            Consents = [Privacy],
            Stages =
            [
                Stage(
                    "diagnosis",
                    T("診斷或量測", "Diagnosis or measuring"),
                    T("說明技術與現況", "Explain technology and state"),
                    T("診斷、量測效益", "Diagnose, measure effect"),
                    60,
                    true,
                    new DeliverablePlan("diagnosis", T("診斷或量測結果", "Result of diagnosis or measuring"))
                ),
                Stage(
                    "depth",
                    T("深度輔導", "In-depth coaching"),
                    T("繳交自籌款、配合執行", "Pay the own contribution, take part"),
                    T("專家輔導與改善", "Advice and improvement"),
                    120,
                    true,
                    new DeliverablePlan("report", T("輔導報告", "Coaching report"))
                ),
                Stage("promotion", T("推廣", "Promotion"), T("參加成果發表", "Take part in the presentation"), T("推廣應用", "Promote the use"), 60),
            ],
        };

    public static IReadOnlyList<SeedItem> Items { get; } =
    [
        Item(
            "A",
            T("綠色技術加值推廣", "Green technology value-adding and promotion"),
            T("12 家量測效益，其中 8 家深度輔導，推廣至 120 家使用者。", "12 firms measured, 8 of them in depth, promoted to 120 users."),
            T("擁有綠色技術、設備或服務之廠商", "Firms with green technology, equipment or service"),
            12,
            QuotaUnit.Firms,
            40_000,
            T("深度輔導每家", "Per firm in depth")
        ),
        Item(
            "B",
            T("綠色技術與服務之合作開發與推廣", "Joint development and promotion of green technology and services"),
            T("2 案，推廣至 36 家使用者。", "2 cases, promoted to 36 users."),
            T("跨業合作開發綠色產品、技術或服務之廠商", "Firms of different trades that develop something green together"),
            2,
            QuotaUnit.Cases,
            80_000,
            T("每案合計", "Per case in total")
        ),
        Item(
            "C",
            T("綠色創新體系輔導", "Green innovation supply-network coaching"),
            T("2 個體系，平均各 7 至 8 家成員。", "2 networks of 7 to 8 members on average."),
            T("集合會員或供應商之公協會或中心廠", "Associations or centre factories that gather members or suppliers"),
            2,
            QuotaUnit.Networks,
            300_000,
            T("每體系合計", "Per network in total")
        ),
        Item(
            "D",
            T("產品綠色設計與創新服務輔導", "Green product design and service innovation coaching"),
            T("10 家診斷，依需求深度輔導。", "10 firms diagnosed, in depth by need."),
            T("希望產品或服務更綠之各業廠商", "Firms of any trade that want greener products or services"),
            10,
            QuotaUnit.Firms,
            87_500,
            T("深度輔導每家", "Per firm in depth")
        ),
    ];

    private static SeedItem Item(string code, LocalText title, LocalText summary, LocalText target, int quota, QuotaUnit unit, decimal own, LocalText note) =>
        new(
            new ItemContent
            {
                Code = code,
                Title = title,
                Summary = summary,
                Target = target,
                OwnContribution = own,
                OwnContributionNote = note,
            },
            new Window(WindowKind.UntilFull, new DateOnly(2015, 2, 3), new DateOnly(2015, 12, 31)),
            new ItemPlan(quota, unit),
            FormParts.Empty
        );
}
