namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>The invented courses of the demo data.</summary>
internal static class DemoCourses
{
    public static IReadOnlyList<DemoArticle> All { get; } =
    [
        new(
            "carbon-manager-basic",
            new("碳管理人員基礎班", "Carbon manager: basics"),
            new("兩天學會組織盤查的完整流程。", "The whole way of an organisational inventory in two days."),
            new(
                "從溫室氣體的種類到清冊定稿，適合剛接手永續業務的同仁，不需要工程背景。",
                "From the gases to the finished inventory, for those who have just been given the task; no engineering needed."
            ),
            new(
                "溫室氣體與暖化潛勢\n邊界與排放源\n活動數據與係數\n清冊與報告書",
                "Gases and warming potential\nBoundaries and sources\nActivity data and factors\nInventory and report"
            ),
            "carbon-inventory"
        )
        {
            Days = 13,
            Hour = 9,
            Hours = 31,
            Place = new("台北科技大樓 B1 教室", "Classroom B1, Technology Building, Taipei"),
            Capacity = 40,
            Fee = 4800,
        },
        new(
            "product-footprint-practice",
            new("產品碳足跡計算實務", "Product carbon footprints in practice"),
            new("用一項真實產品走完 ISO 14067 的每一步。", "Every step of ISO 14067 with a real product."),
            new(
                "學員帶自家產品的材料清單，在課堂上完成搖籃到大門的計算。",
                "Bring the bill of materials of a product of yours and calculate it from cradle to gate in class."
            ),
            new("宣告單位與系統邊界\n分配原則\n數據品質\n揭露與查證", "Declared unit and boundary\nAllocation\nQuality of data\nDisclosure and verification"),
            "product-footprint"
        )
        {
            Days = 29,
            Hour = 9,
            Hours = 8,
            Place = new("台中工業區 38 路訓練中心", "Training Centre, Taichung Industrial Park"),
            Capacity = 30,
            Fee = 3600,
        },
        new(
            "energy-audit-skills",
            new("工廠能源診斷技巧", "Energy audits for plants"),
            new("看懂電費單與負載曲線，找出前五大節能機會。", "Read bills and load curves, and find the five largest savings."),
            new("以實際廠區資料練習，含半天現場量測。", "With data of a real plant and half a day of measuring there."),
            new("電費結構\n負載曲線判讀\n量測儀器操作\n改善方案評估", "How bills are made\nReading load curves\nUsing instruments\nAssessing measures"),
            "energy-saving"
        )
        {
            Days = 36,
            Hour = 9,
            Hours = 8,
            Place = new("台南永康科技園區", "Yongkang Technology Park, Tainan"),
            Capacity = 24,
            Fee = 3200,
        },
        new(
            "internal-verifier",
            new("溫室氣體內部查證員訓練", "Internal verifiers for greenhouse gases"),
            new("三天完成內部查證員訓練，結訓發給證書。", "Three days of training with a certificate."),
            new("以模擬查證貫穿全程，最後一天由學員互相查證。", "A mock verification throughout; on the last day participants verify each other."),
            new("ISO 14064-3 要求\n抽樣計畫\n缺失撰寫\n模擬查證", "What ISO 14064-3 asks\nSampling\nWriting findings\nA mock verification"),
            "verification,carbon-inventory"
        )
        {
            Days = 44,
            Hour = 9,
            Hours = 56,
            Place = new("新竹科學園區訓練大樓", "Training building, Hsinchu Science Park"),
            Capacity = 25,
            Fee = 9000,
        },
        new(
            "sustainability-report-writing",
            new("永續報告書撰寫班", "Writing a sustainability report"),
            new("從重大性分析到揭露指標，完成自家報告書大綱。", "From material topics to indicators: the outline of your own report."),
            new("以 GRI 準則為架構，並對照上市櫃公司的揭露要求。", "Built on the GRI standards, beside what listed companies have to disclose."),
            new(
                "利害關係人與重大主題\n指標與數據\n確信準備\n圖表與文字",
                "Stakeholders and topics\nIndicators and data\nPreparing for assurance\nCharts and words"
            ),
            "reporting"
        )
        {
            Days = 58,
            Hour = 9,
            Hours = 8,
            Place = new("台北世貿中心教育訓練教室", "Training rooms, Taipei World Trade Center"),
            Capacity = 45,
            Fee = 4200,
        },
        new(
            "science-based-targets",
            new("科學基礎減量目標入門", "Science-based targets: an introduction"),
            new("線上三小時，弄懂目標設定與提交流程。", "Three hours online: setting a target and submitting it."),
            new("說明近期目標、淨零目標與中小企業簡化路徑的差別。", "Near-term and net-zero targets, and the simpler way for small companies."),
            new(
                "情境與路徑\n基準年選擇\n中小企業路徑\n提交與審核",
                "Scenarios and pathways\nChoosing a base year\nThe way for small companies\nSubmission and review"
            ),
            "policy"
        )
        {
            Days = 7,
            Hour = 13,
            Hours = 3,
            Capacity = 200,
            Fee = 0,
        },
        new(
            "green-procurement",
            new("綠色採購與供應商管理", "Green purchasing and suppliers"),
            new("把減碳要求寫進採購規範與合約。", "Put low carbon into specifications and contracts."),
            new("練習設計供應商問卷、評分與改善追蹤。", "Design a questionnaire for suppliers, a score, and how to follow it up."),
            new("採購規範範例\n問卷與評分\n合約條款\n改善追蹤", "Sample specifications\nQuestionnaire and score\nClauses of contracts\nFollowing up"),
            "supply-chain"
        )
        {
            Days = -14,
            Hour = 9,
            Hours = 8,
            Place = new("高雄軟體園區會議中心", "Kaohsiung Software Park"),
            Capacity = 35,
            Fee = 2800,
        },
        new(
            "smart-meter-data",
            new("智慧電表與能源數據應用", "Smart meters and what to do with them"),
            new("從裝表、收集到看板，三小時建立第一個能源看板。", "Install, collect, show: your first energy dashboard in three hours."),
            new("現場提供電表套件，學員帶筆電實作。", "Meters are provided; bring a laptop."),
            new("電表選型\n資料收集\n看板設計\n異常警示", "Choosing meters\nCollecting data\nDesigning a dashboard\nAlarms"),
            "digital-tools,energy-saving"
        )
        {
            Days = -40,
            Place = new("逢甲大學創能學院", "Feng Chia University, Taichung"),
            Capacity = 28,
            Fee = 1800,
        },
    ];
}
