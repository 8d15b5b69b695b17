using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.CommonParts;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.Words;

namespace EcoSphere.Coaching.Infrastructure.Seeds.Programmes;

/// <summary>中小型製造業低碳輔導計畫 of 2023: six items, form F14, for the footprint item F16 and F17. The contact is invented.</summary>
internal static class LowCarbon2023
{
    public const string Slug = "low-carbon-2023";

    private static readonly DateOnly DemonstrationClosed = new(2023, 4, 23);

    public static ProgrammeContent Content { get; } =
        new()
        {
            Title = T("中小型製造業低碳輔導計畫", "Low-carbon coaching for small and medium manufacturers"),
            Summary = T(
                "依國際標準協助工廠盤查碳排放與產品碳足跡，找出熱點、提出減量作法，並將減量成果轉為抵換額度。",
                "Inventory and footprint coaching to ISO standards: find hot spots, propose reductions, and turn reductions into tradable credits."
            ),
            Description = T(
                "本計畫以現場輔導協助中小型製造業建立自主盤查能力，並評估減碳潛力。\n每家廠商限申請一個項目；中堅企業得申請多項。\n申請文件經執行單位書面審查後，名單提報主管機關核定，核定後始得開始輔導。",
                "On-site coaching builds the factory’s own ability to do an inventory and shows where carbon can be saved.\nA firm applies for one item; mid-sized backbone enterprises may apply for more.\nThe executing body checks the papers, the list goes to the authority, and coaching begins only after approval."
            ),
            Organiser = T("經濟部工業局", "Industrial Development Bureau, Ministry of Economic Affairs"),
            ExecutingBody = T("財團法人台灣產業服務基金會", "Foundation of Taiwan Industry Service"),
            Obligations = ThreeYears,
            ContactName = "低碳輔導計畫窗口",
            ContactPhone = "0227001234",
            ContactEmail = "low-carbon@programme.example",
        };

    public static ProgrammeYears Years { get; } = new(2023, new DateOnly(2023, 12, 31));

    public static ChoiceRule Choice { get; } = new(ChoiceKind.OneItem, IsBackboneFree: true);

    public static FormParts Common { get; } =
        new()
        {
            Rules = [Manufacturer, Factory],
            Sets = [Firm, Contact, Business],
            Consents = [Privacy],
        };

    private static readonly PriorityRule[] Suppliers =
    [
        new(
            "small",
            T("中小型製造業（員工未滿 200 人）", "Small and medium manufacturers (fewer than 200 employees)"),
            new Condition(ConditionKind.EmployeesBetween, Most: 199)
        ),
        new("network", T("體系廠商（中心廠之供應鏈成員）", "Members of a supply network"), new Condition(ConditionKind.Statement)),
        new(
            "cbam",
            T(
                "2022 年 12 月公布之歐盟碳邊境調整機制擴大範圍所涵蓋之產品",
                "Makers of products covered by the extension of the EU carbon border levy announced in December 2022"
            ),
            new Condition(ConditionKind.Statement)
        ),
    ];

    private static readonly ScoreCriterion[] Selection =
    [
        new("potential", T("減量潛力", "Reduction potential"), 40),
        new("feasibility", T("方法與時程可行性", "Feasibility of method and timetable"), 30),
        new("commitment", T("廠商配合意願", "Commitment of the firm"), 30),
    ];

    public static IReadOnlyList<SeedItem> Items { get; } =
    [
        new(
            new ItemContent
            {
                Code = "A",
                Title = T("碳盤查輔導", "Carbon inventory coaching"),
                Summary = T(
                    "盤查直接排放（範疇一）與能源間接排放（範疇二），建立自主盤查能力，提出節能減碳建議。",
                    "Inventory of direct emissions (scope 1) and energy indirect emissions (scope 2), and proposals to save energy and carbon."
                ),
                Target = T(
                    "品牌供應鏈廠商、受歐盟碳關稅影響、受客戶要求盤查，或有意學習盤查之中小型製造業",
                    "Suppliers of brands, firms hit by the EU border carbon levy or asked by customers for an inventory, and small manufacturers that want to learn"
                ),
                ExecutingBody = T("財團法人台灣產業服務基金會及遴選之示範輔導團隊", "FTIS and selected demonstration teams"),
            },
            new Window(WindowKind.UntilFull, new DateOnly(2023, 2, 1), new DateOnly(2023, 12, 31)),
            new ItemPlan(180),
            new FormParts
            {
                Rules = [NotFirstBatch],
                Priorities = Suppliers,
                Stages =
                [
                    Stage(
                        "apply",
                        T("資料蒐集", "Collect data"),
                        T("提供前一年度電費單、燃料單等資料", "Supply last year’s electricity and fuel bills"),
                        T("說明所需資料", "Explain what is needed"),
                        30,
                        false,
                        new DeliverablePlan("sheet", T("盤查資料表", "Inventory data sheet"), DeliverableBy.Firm)
                    ),
                    Stage(
                        "visit",
                        T("現場訪視", "Visit"),
                        T("說明製程與公用設備", "Explain processes and utilities"),
                        T("確認排放源、討論數據、檢視公用設備", "Confirm sources, discuss data, look at utility equipment"),
                        45,
                        true
                    ),
                    Stage(
                        "report",
                        T("文件製作", "Documents"),
                        T("確認清冊與報告", "Confirm list and report"),
                        T("完成清冊與報告書", "Finish list and report"),
                        45,
                        false,
                        new DeliverablePlan("list", T("簡易碳盤查清冊", "Simplified carbon inventory list")),
                        new DeliverablePlan("saving-report", T("節能減碳報告書", "Energy-saving and carbon-reduction report"))
                    ),
                ],
            }
        ),
        new(
            new ItemContent
            {
                Code = "B",
                Title = T("碳盤查查證輔導", "Carbon inventory verification coaching"),
                Summary = T("輔導建立組織溫室氣體盤查並通過第三方查證。", "Coaching up to a third party’s verification statement."),
                Target = T("因供應鏈或碳關稅需第三方查證聲明之中小型製造業", "Small and medium manufacturers that need a third party’s statement"),
                ExecutingBody = T("遴選之示範輔導團隊", "Selected demonstration teams"),
                Fee = 90_000,
                FeeNote = T("含稅；查證費用由廠商另付查證機構", "Tax included; the verification body is paid separately"),
            },
            new Window(WindowKind.UntilFull, new DateOnly(2023, 2, 1), new DateOnly(2023, 12, 31)),
            new ItemPlan(40),
            new FormParts
            {
                Rules = [NotFirstBatch],
                Priorities = Suppliers,
                Stages =
                [
                    Stage(
                        "kick-off",
                        T("啟始作業", "Kick-off"),
                        LocalText.None,
                        T("說明計畫與時程，介紹盤查與碳足跡標準", "Explain project and timetable; introduce the ISO standards"),
                        20,
                        true
                    ),
                    Stage(
                        "boundary",
                        T("盤查範疇界定", "Boundary"),
                        T("分工蒐集數據", "Divide data collection"),
                        T("說明表單、界定邊界", "Explain the sheets, fix the boundary"),
                        30
                    ),
                    Stage(
                        "data",
                        T("盤查資料蒐集與計算", "Data and calculation"),
                        T("提供活動數據", "Supply activity data"),
                        T("檢核數據品質、說明方法與結果、建議減量作法", "Check quality, explain method and results, suggest reductions"),
                        60,
                        true,
                        new DeliverablePlan("list", T("盤查清冊", "Inventory list"))
                    ),
                    Stage(
                        "documents",
                        T("報告書製作", "Documents"),
                        LocalText.None,
                        T("清冊、報告書、程序書", "List, report, procedure"),
                        45,
                        false,
                        new DeliverablePlan("report", T("盤查報告書", "Inventory report")),
                        new DeliverablePlan("procedure", T("程序書", "Procedure document"))
                    ),
                    Stage(
                        "internal",
                        T("內部稽核", "Internal audit"),
                        T("改善缺失", "Correct findings"),
                        T("訓練內部查證人員、執行內部查證", "Train internal auditors, verify internally"),
                        30,
                        true,
                        new DeliverablePlan("audit", T("內部查證紀錄", "Internal check"))
                    ),
                    Stage(
                        "external",
                        T("外部查證", "External verification"),
                        T("準備查證文件", "Prepare papers"),
                        T("協助改善查證發現事項", "Help to correct the verifier’s findings"),
                        60,
                        false,
                        new DeliverablePlan("statement", T("查證聲明書", "Verification statement"), DeliverableBy.Firm),
                        new DeliverablePlan("approach", T("低碳作法", "Low-carbon approach"))
                    ),
                ],
            }
        ),
        new(
            new ItemContent
            {
                Code = "C",
                Title = T("產品碳足跡訓練式輔導", "Product carbon footprint training-style coaching"),
                Summary = T(
                    "由廠商人員親自計算產品碳足跡，顧問從旁協助。不含第三方查證與碳標籤，不保證數值。",
                    "The firm’s own staff calculate a footprint with a consultant’s help. No verification, no label, no warranty of the numbers."
                ),
                Target = T("希望員工具備碳足跡計算能力之工廠", "Factories that want their own staff to be able to calculate a footprint"),
                ExecutingBody = T("財團法人工業技術研究院", "Industrial Technology Research Institute"),
                FeeNote = T("廠商自行完成者免費", "Free to firms that complete it themselves"),
                WithdrawalNote = T(
                    "除不可抗力外不得中途退出；無故中止者，須償還已支出之費用，以該項輔導費用為上限。",
                    "No leaving midway except force majeure; a firm that stops without reason pays back the cost spent, up to the cost of the coaching."
                ),
            },
            new Window(WindowKind.UntilFull, new DateOnly(2023, 2, 1), new DateOnly(2023, 12, 31)),
            new ItemPlan(60, Release: PlaceRelease.UntilStarted),
            FootprintParts.Item
        ),
        new(
            new ItemContent
            {
                Code = "D",
                Title = T("計畫型抵換專案示範", "Micro-scale offset project demonstration"),
                Summary = T("發掘微型規模減量潛力，提高節能誘因。", "Find micro-scale potential and raise the incentive to save."),
                FeeNote = T("確證費用由廠商另付", "The validator is paid separately"),
            },
            new Window(WindowKind.UntilDate, new DateOnly(2023, 2, 1), DemonstrationClosed),
            new ItemPlan(1, QuotaUnit.Cases, Reviewers: 2),
            OffsetParts("計畫書", "Project design document")
        ),
        new(
            new ItemContent
            {
                Code = "E",
                Title = T("方案型抵換專案示範", "Programme-type offset demonstration"),
                Summary = T(
                    "整合供應鏈等多家廠商之小型減量措施為一方案。",
                    "Gather scattered small measures of several firms, such as a supply network, in one programme."
                ),
                FeeNote = T("確證費用由廠商另付", "The validator is paid separately"),
            },
            new Window(WindowKind.UntilDate, new DateOnly(2023, 2, 1), DemonstrationClosed),
            new ItemPlan(1, QuotaUnit.Cases, Reviewers: 2),
            OffsetParts("方案計畫書與首件子專案計畫書", "Programme design document and the first sub-project’s design document")
        ),
        new(
            new ItemContent
            {
                Code = "F",
                Title = T("抵換專案現場支援", "On-site support for offset projects"),
                Summary = T("於抵換專案任一階段提供現場技術支援，七項擇一。", "Technical support on site at any stage of an offset project; one of seven."),
                PublishesNames = false,
                Target = T("執行抵換專案之工廠", "Factories with an offset project at any stage"),
                FeeNote = T("確證及查證費用由廠商另付", "Validation and verification are paid separately"),
            },
            new Window(WindowKind.UntilFull, new DateOnly(2023, 2, 1), new DateOnly(2023, 12, 31)),
            new ItemPlan(20, QuotaUnit.Visits),
            new FormParts
            {
                Options =
                [
                    new("assess", T("減量專案開發評估", "Assessment of a project")),
                    new("plan", T("專案計畫書製備／修訂", "Plan document")),
                    new("validate", T("確證支援", "Validation")),
                    new("register", T("註冊申請／審查支援", "Registration")),
                    new("monitor", T("監測報告書製備／修訂", "Monitoring report")),
                    new("verify", T("查證支援", "Verification")),
                    new("credit", T("額度申請／審查支援", "Credit application")),
                ],
                Priorities =
                [
                    new("never", T("未曾執行抵換專案", "Has never done an offset project"), new Condition(ConditionKind.Statement)),
                    new(
                        "elsewhere",
                        T("減量措施不在第一批排放源場址", "The measure is not located at a first-batch source"),
                        new Condition(ConditionKind.Statement)
                    ),
                    new(
                        "credit-stage",
                        T("已進入額度階段（監測報告、查證或額度申請）", "Is at the credit stage: monitoring report, verification or credit application"),
                        new Condition(ConditionKind.OptionIn, ["monitor", "verify", "credit"])
                    ),
                    new("others", T("其他製造業", "Other manufacturers"), new Condition(ConditionKind.Anyone)),
                ],
                Stages =
                [
                    Stage(
                        "support",
                        T("現場支援", "Support on site"),
                        T("說明專案現況", "Explain how the project stands"),
                        T("提供技術支援", "Give technical support"),
                        60,
                        true
                    ),
                    Stage(
                        "record",
                        T("紀錄", "Record"),
                        LocalText.None,
                        LocalText.None,
                        20,
                        false,
                        new DeliverablePlan("record", T("抵換專案技術服務紀錄", "Technical service record"))
                    ),
                ],
            }
        ),
    ];

    private static FormParts OffsetParts(string documentZh, string documentEn) =>
        new()
        {
            Rules =
            [
                new(
                    "offset-rules",
                    T("屬環保機關抵換規定之減量專案，且非再生能源發電", "A reduction project under the authority’s offset rules, and no renewable electricity"),
                    new Condition(ConditionKind.Statement)
                ),
            ],
            Sets =
            [
                Set(
                    "project",
                    T("專案構想", "The project"),
                    Long("idea", T("減量措施與預期減量", "Measures and expected reduction")),
                    Long("parties", T("參與單位", "Parties"), required: false)
                ),
            ],
            Criteria = Selection,
            Stages =
            [
                Stage("assess", T("輔導評估", "Advise and assess"), LocalText.None, T("可行性評估", "Feasibility study"), 45, true),
                Stage(
                    "carry-out",
                    T("輔導執行", "Carry out"),
                    T("建立能力、提供資料", "Build ability, supply data"),
                    T("訪視與訓練", "Visit and training"),
                    90,
                    true
                ),
                Stage(
                    "document",
                    T("計畫書完成", "Plan document complete"),
                    LocalText.None,
                    T("撰寫計畫書", "Write the plan document"),
                    60,
                    false,
                    new DeliverablePlan("design", T(documentZh, documentEn))
                ),
            ],
        };
}
