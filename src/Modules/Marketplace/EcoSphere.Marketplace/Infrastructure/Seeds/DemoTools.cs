using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>Where an invented tool stands.</summary>
internal enum DemoToolState
{
    Draft,
    Submitted,
    Returned,
    Listed,

    /// <summary>Listed, with another version in review.</summary>
    Revised,
    Withdrawn,
}

/// <summary>An invented tool.</summary>
/// <param name="Supplier">Its supplier's place among the demo suppliers.</param>
/// <param name="Category">The slug of its category.</param>
internal sealed record DemoTool(
    int Supplier,
    string Category,
    LocalText Name,
    LocalText Summary,
    LocalText Overview,
    LocalText Features,
    LocalText Plans,
    Deployment Deployment,
    PriceModel PriceModel,
    string Industries,
    DemoToolState State
)
{
    /// <summary>Whether it has passed the check.</summary>
    public bool IsCertified { get; init; }
}

/// <summary>The invented tools of the demo data; no product of anybody.</summary>
internal static class DemoTools
{
    public static IReadOnlyList<DemoTool> All { get; } =
    [
        new(
            0,
            "carbon-inventory",
            new("碳盤智", "CarbonWise Inventory"),
            new("把電費單、燃料單變成可查證的溫室氣體清冊。", "Turns electricity and fuel bills into a greenhouse gas inventory that can be verified."),
            new(
                "為沒有專責人員的中小型工廠設計。依範疇一、二引導填寫，係數隨主管機關公告更新，每一筆數字都留下憑證與修改紀錄。",
                "Made for small plants without a sustainability department. It leads through scopes 1 and 2, follows the published emission factors, and keeps the evidence and every change behind each number."
            ),
            new(
                "匯入電費單與加油明細\n係數版本自動比對\n一鍵匯出盤查清冊與報告書",
                "Import of electricity and fuel statements\nFactor versions compared automatically\nInventory and report at one click"
            ),
            new("單一廠區每年 36,000 元\n三個廠區以上每廠每年 28,000 元", "NT$36,000 per site and year\nNT$28,000 per site and year from three sites"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "*",
            DemoToolState.Revised
        )
        {
            IsCertified = true,
        },
        new(
            0,
            "carbon-inventory",
            new("盤查快手", "Inventory Quickstart"),
            new("兩小時完成第一次組織碳盤查的免費入門工具。", "A free first inventory of an organisation within two hours."),
            new(
                "以問答方式找出排放源，只需近十二個月的電費與燃料用量，就能得到可對外說明的初步結果。",
                "Questions and answers find the sources of emission; twelve months of electricity and fuel are enough for a first result that can be shown."
            ),
            new(
                "排放源問答精靈\n同業平均比較\n結果可轉入正式盤查",
                "A wizard that finds the sources\nComparison with the trade\nThe result can be carried into a full inventory"
            ),
            new("免費，單一廠區使用", "Free for one site"),
            Deployment.Cloud,
            PriceModel.Free,
            "*",
            DemoToolState.Listed
        ),
        new(
            0,
            "reduction-planning",
            new("減碳路徑規劃師", "Pathway Planner"),
            new("比較減量方案的成本與效果，排出逐年的減碳路徑。", "Compares what measures cost and save, and lines them up year by year."),
            new(
                "內建常見節能與低碳製程方案，輸入設備與能源價格後，自動算出每噸減量成本與回收年限。",
                "Comes with common energy and process measures; equipment and energy prices give the cost of each tonne and the years to pay back."
            ),
            new("邊際減量成本曲線\n情境比較\n年度目標追蹤", "Marginal abatement cost curve\nScenarios side by side\nYearly targets followed up"),
            new("標準版每年 60,000 元", "Standard edition NT$60,000 per year"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "*",
            DemoToolState.Listed
        ),
        new(
            0,
            "disclosure",
            new("碳揭露問卷助理", "Disclosure Assistant"),
            new("重複的客戶碳問卷，一次整理、到處使用。", "Answers the same questions of many customers once."),
            new(
                "收錄常見客戶問卷題目，將盤查結果、政策與證明文件對應到題目，重複的答案不必再填。",
                "Knows the questions customers usually ask and fills in inventory results, policies and evidence, so that no answer is typed twice."
            ),
            new("題庫對照\n附件集中管理\n填答進度一覽", "Questions matched with answers\nEvidence in one place\nProgress at a glance"),
            new("依問卷數量報價", "By number of questionnaires"),
            Deployment.Cloud,
            PriceModel.OnRequest,
            "24,25,26,27,28,29",
            DemoToolState.Submitted
        ),
        new(
            1,
            "energy-management",
            new("永衡能源管理平台", "EverBalance Energy Platform"),
            new("整合電、氣、水與蒸汽，找出看不見的能源浪費。", "Brings electricity, gas, water and steam together and finds hidden waste."),
            new(
                "串接既有電表與控制系統，依產線與班別分析用能，異常時通知負責人，並支援 ISO 50001 管理循環。",
                "Connects to the meters and controls that are there, shows use by line and shift, warns of anomalies, and supports the ISO 50001 cycle."
            ),
            new(
                "產線別能源績效指標\n需量預警與卸載建議\nISO 50001 文件管理",
                "Energy performance by line\nDemand warnings with advice\nDocuments for ISO 50001"
            ),
            new("平台年費 120,000 元起，另計設備串接", "From NT$120,000 per year, connection of equipment extra"),
            Deployment.Hybrid,
            PriceModel.Subscription,
            "*",
            DemoToolState.Listed
        )
        {
            IsCertified = true,
        },
        new(
            1,
            "energy-management",
            new("空壓節能管家", "Compressed Air Keeper"),
            new("即時掌握空壓系統效率與洩漏，節電看得見。", "Shows the efficiency and leaks of compressed air as they are."),
            new(
                "針對空壓機群組，計算每立方公尺耗電並找出待機與洩漏損失，提供群控建議。",
                "For groups of compressors: electricity per cubic metre, losses from idling and leaks, and advice on control."
            ),
            new("比功率監測\n洩漏估算\n群控排程建議", "Specific power\nLeak estimates\nSchedules for group control"),
            new("軟體授權一次 180,000 元", "Licence NT$180,000 once"),
            Deployment.OnPremises,
            PriceModel.OneTime,
            "17,18,21,22,24,25",
            DemoToolState.Listed
        ),
        new(
            1,
            "energy-management",
            new("電費健檢", "Bill Check"),
            new("上傳十二期電費單，立即知道契約容量與時段調整能省多少。", "Twelve bills show what another contract or shift of hours would save."),
            new(
                "分析契約容量、功率因數與尖離峰用電，模擬不同時間電價方案。",
                "Looks at contract capacity, power factor and peak use, and simulates other tariffs."
            ),
            new("契約容量最佳化\n時間電價試算\n節費報告下載", "Best contract capacity\nTariff simulation\nReport to download"),
            new("免費", "Free of charge"),
            Deployment.Cloud,
            PriceModel.Free,
            "*",
            DemoToolState.Listed
        ),
        new(
            1,
            "metering",
            new("無線電力監測組", "Wireless Power Kit"),
            new("免停電安裝的無線電流感測器，一天完成佈建。", "Wireless current sensors that go in within a day, without switching off."),
            new(
                "夾式感測器搭配閘道器，資料加密上傳，可接既有能源管理系統。",
                "Clamp sensors and a gateway; data go out encrypted and into the energy system you have."
            ),
            new("免停電安裝\n離線暫存補傳\n開放資料介面", "No power cut to install\nKeeps data while offline\nOpen interface"),
            new("十迴路組合 98,000 元", "Kit for ten circuits NT$98,000"),
            Deployment.Hybrid,
            PriceModel.OneTime,
            "*",
            DemoToolState.Returned
        ),
        new(
            2,
            "supply-chain",
            new("綠鏈供應商碳平台", "GreenLink Supplier Hub"),
            new("向供應商蒐集碳數據，一個平台管完邀請、填報與查核。", "Asks suppliers for carbon data, and handles invitations, answers and checks."),
            new(
                "中心廠可分級邀請供應商，供應商以簡易表單填報，平台自動檢核合理性並彙整範疇三結果。",
                "Centre plants invite suppliers by tier; suppliers answer simple forms; the hub checks for plausibility and adds up scope 3."
            ),
            new("分級邀請與催填\n數據合理性檢核\n範疇三彙總", "Invitations and reminders by tier\nPlausibility checks\nScope 3 totals"),
            new("依供應商家數計價，五十家內每年 90,000 元", "By number of suppliers; up to fifty NT$90,000 per year"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "*",
            DemoToolState.Listed
        )
        {
            IsCertified = true,
        },
        new(
            2,
            "supply-chain",
            new("碳數據交換器", "PACT Data Exchange"),
            new("依 PACT 規範與客戶交換產品碳足跡數據。", "Exchanges product footprints with customers by the PACT specification."),
            new(
                "將既有碳足跡結果轉為 PACT 格式，以標準介面提供客戶系統讀取，並保留授權與存取紀錄。",
                "Turns footprints you have into the PACT format and serves them to customers' systems, with a record of consents and access."
            ),
            new("PACT 格式轉換\n授權與存取紀錄\n版本管理", "Conversion to PACT\nConsents and access log\nVersions"),
            new("每年 48,000 元起", "From NT$48,000 per year"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "26,27,28",
            DemoToolState.Listed
        ),
        new(
            2,
            "supply-chain",
            new("運輸碳排計算器", "Freight Carbon"),
            new("依路線、車種與載重計算上下游運輸排放。", "Emissions of inbound and outbound transport by route, vehicle and load."),
            new("匯入出貨紀錄即可批次計算，支援陸、海、空運與多段轉運。", "Shipment records are calculated in bulk, by road, sea and air and with transfers."),
            new("批次匯入\n多段路線\n供應鏈報表", "Bulk import\nRoutes of several legs\nSupply-chain reports"),
            new("依計算筆數報價", "By number of calculations"),
            Deployment.Cloud,
            PriceModel.OnRequest,
            "*",
            DemoToolState.Listed
        ),
        new(
            2,
            "carbon-inventory",
            new("集團碳帳本", "Group Carbon Ledger"),
            new("多廠區、跨國集團的碳數據合併與內控。", "Consolidates carbon data of many sites and countries, under control."),
            new(
                "仿財務合併流程，支援營運控制與股權比例兩種方法，權限與簽核依組織架構設定。",
                "Works like financial consolidation, by operational control or equity share, with rights and approvals along the organisation."
            ),
            new("兩種合併方法\n簽核流程\n查證軌跡", "Both consolidation methods\nApprovals\nTrail for verifiers"),
            new("建置與年費依集團規模報價", "Set-up and fee by size of the group"),
            Deployment.OnPremises,
            PriceModel.OnRequest,
            "*",
            DemoToolState.Listed
        ),
        new(
            3,
            "product-footprint",
            new("足跡工坊", "Footprint Workshop"),
            new("自己動手算產品碳足跡，從搖籃到大門。", "Do-it-yourself product footprints, from cradle to gate."),
            new(
                "依製程步驟建立模型，分配與截斷原則有提示，結果可對應 ISO 14067 報告格式。",
                "Models follow the steps of the process, with hints on allocation and cut-off; results fit an ISO 14067 report."
            ),
            new("製程拖拉建模\n係數品質評分\n熱點分析", "Models drawn step by step\nQuality scores of factors\nHot spots"),
            new("每年 45,000 元，含兩個產品", "NT$45,000 per year with two products"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "*",
            DemoToolState.Listed
        )
        {
            IsCertified = true,
        },
        new(
            3,
            "product-footprint",
            new("批次足跡引擎", "Batch Footprint Engine"),
            new("為上千個料號一次算完產品碳足跡。", "Calculates the footprints of thousands of part numbers at once."),
            new(
                "串接 BOM 與 MES 資料，以規則產生各料號模型，每月自動更新。",
                "Connects to bills of material and the MES, builds models by rules and updates them every month."
            ),
            new("BOM 與 MES 串接\n規則式建模\n月結更新", "Connection to BOM and MES\nModels by rules\nMonthly update"),
            new("授權費 600,000 元，另計導入服務", "Licence NT$600,000, implementation extra"),
            Deployment.OnPremises,
            PriceModel.OneTime,
            "26,27,28,29,30",
            DemoToolState.Listed
        ),
        new(
            3,
            "product-footprint",
            new("碳標籤申請小幫手", "Carbon Label Helper"),
            new("準備碳標籤申請文件的清單與範本。", "Checklist and templates for a carbon label application."),
            new(
                "依產品類別規則列出所需資料，逐項檢查是否齊備並產生申請書草稿。",
                "Lists what the product category rules ask for, checks what is there, and drafts the application."
            ),
            new("文件清單\n齊備檢查\n草稿產生", "List of documents\nCompleteness check\nDraft application"),
            new("免費", "Free of charge"),
            Deployment.Cloud,
            PriceModel.Free,
            "08,09,11,12,18,22,32",
            DemoToolState.Listed
        ),
        new(
            4,
            "metering",
            new("昕測智慧電表", "ClearSense Smart Meter"),
            new("符合精度要求的智慧電表與雲端看板。", "Smart meters of certified accuracy, with a dashboard."),
            new(
                "電表每十五分鐘上傳資料，雲端看板依設備與產線呈現用電與排放。",
                "Meters report every quarter of an hour; the dashboard shows use and emissions by machine and line."
            ),
            new("十五分鐘資料\n設備別看板\n電力品質紀錄", "Data every quarter of an hour\nDashboard by machine\nPower quality"),
            new("每具電表 12,000 元", "NT$12,000 per meter"),
            Deployment.Hybrid,
            PriceModel.OneTime,
            "*",
            DemoToolState.Listed
        )
        {
            IsCertified = true,
        },
        new(
            4,
            "metering",
            new("蒸汽流量監測", "Steam Flow Watch"),
            new("量測蒸汽與冷凝水回收，鍋爐效率一目了然。", "Measures steam and condensate and shows the boiler's efficiency."),
            new("非侵入式流量計搭配計算模型，掌握蒸汽分配與疏水閥洩漏。", "Flow meters that need no cut, with a model of distribution and trap leaks."),
            new("非侵入式安裝\n疏水閥診斷\n效率報表", "No cut to install\nTrap diagnosis\nEfficiency reports"),
            new("依量測點報價", "By number of points"),
            Deployment.OnPremises,
            PriceModel.OnRequest,
            "08,11,15,18,19,21",
            DemoToolState.Listed
        ),
        new(
            4,
            "metering",
            new("環境感測雲", "Ambient Cloud"),
            new("溫溼度、粉塵與製程氣體的感測與警示。", "Senses climate, dust and process gases, and warns."),
            new(
                "將廠區環境數據與用能一併觀察，協助判斷空調與排氣是否過度。",
                "Shows ambient data beside energy use and tells where cooling and exhaust do too much."
            ),
            new("多種感測器\n門檻警示\n趨勢比對", "Many sensors\nThresholds\nTrends compared"),
            new("每月 3,000 元起", "From NT$3,000 per month"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "20,26,27",
            DemoToolState.Listed
        ),
        new(
            5,
            "reduction-planning",
            new("製程低碳模擬器", "Process Twin"),
            new("以數位分身試算製程參數對能耗與排放的影響。", "A digital twin shows what process settings do to energy and emissions."),
            new("利用歷史數據建立製程模型，先在電腦上試，再到產線調。", "Built from your own records: try it on the computer before you change the line."),
            new("參數敏感度分析\n最佳化建議\n預測與實績比對", "Sensitivity\nSuggested optimum\nForecast against result"),
            new("專案報價", "Quoted by project"),
            Deployment.OnPremises,
            PriceModel.OnRequest,
            "17,18,19,24,25,26",
            DemoToolState.Listed
        ),
        new(
            5,
            "reduction-planning",
            new("綠電配置試算", "Renewables Mix"),
            new("自發自用、轉供與憑證，怎麼搭最划算。", "Own generation, wheeling or certificates: what mix pays."),
            new("輸入用電曲線與屋頂面積，比較不同再生能源組合的成本與減量。", "Load curve and roof give cost and savings of each mix of renewables."),
            new("負載曲線分析\n組合比較\n合約提醒", "Load analysis\nMixes compared\nContract reminders"),
            new("免費試算，進階版每年 24,000 元", "Free to try; advanced edition NT$24,000 per year"),
            Deployment.Cloud,
            PriceModel.Free,
            "*",
            DemoToolState.Listed
        ),
        new(
            5,
            "product-footprint",
            new("低碳設計比一比", "Ecodesign Compare"),
            new("設計階段就比較材料與製程的碳足跡。", "Compares materials and processes while you design."),
            new("與設計軟體並用，換一種材料立刻看到碳足跡與成本變化。", "Beside your design software: change the material and see footprint and cost move."),
            new("材料替代建議\n成本並列\n設計版本比較", "Substitutes suggested\nCost beside carbon\nVersions compared"),
            new("每席每年 18,000 元", "NT$18,000 per seat and year"),
            Deployment.Hybrid,
            PriceModel.Subscription,
            "22,25,29,30,31,32",
            DemoToolState.Withdrawn
        ),
        new(
            6,
            "border-levy",
            new("CBAM 申報通", "CBAM Reporter"),
            new("依歐盟 CBAM 格式計算並匯出申報資料。", "Calculates and exports reports in the EU's CBAM format."),
            new(
                "依產品稅則與製程路徑計算含碳量，支援預設值與實際值，並產生進口商所需的溝通範本。",
                "Embedded emissions by tariff code and production route, with default or actual values, and the template that importers need."
            ),
            new("稅則對照\n含碳量計算\n溝通範本匯出", "Tariff codes matched\nEmbedded emissions\nTemplate for importers"),
            new("每年 80,000 元，含申報輔導一次", "NT$80,000 per year with one round of help"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "18,23,24,25",
            DemoToolState.Listed
        )
        {
            IsCertified = true,
        },
        new(
            6,
            "border-levy",
            new("碳關稅成本試算", "Levy Estimator"),
            new("輸入出口量與含碳量，估算碳關稅成本。", "Estimates the levy from export volume and embedded carbon."),
            new(
                "模擬不同憑證價格與免費配額退場時程，評估報價影響。",
                "Simulates certificate prices and the end of free allocation, and what they do to your quotes."
            ),
            new("價格情境\n配額退場時程\n報價影響", "Price scenarios\nPhase-out of allocation\nEffect on quotes"),
            new("免費", "Free of charge"),
            Deployment.Cloud,
            PriceModel.Free,
            "18,23,24,25",
            DemoToolState.Listed
        ),
        new(
            6,
            "border-levy",
            new("多國碳規查詢", "Carbon Rules Atlas"),
            new("主要出口市場的碳相關規定，查一次就懂。", "The carbon rules of the main export markets, explained once."),
            new("整理各市場的申報義務、時程與文件，規定變動時通知。", "Duties, dates and papers of each market, with a notice when a rule changes."),
            new("市場與產品查詢\n變動通知\n文件範本", "By market and product\nNotices of change\nTemplates"),
            new("每年 30,000 元", "NT$30,000 per year"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "*",
            DemoToolState.Draft
        ),
        new(
            7,
            "disclosure",
            new("明頁永續報告", "Brightpage Report"),
            new("依 GRI 與 IFRS S2 架構編寫永續報告書。", "Writes sustainability reports along GRI and IFRS S2."),
            new(
                "章節、指標與佐證資料綁定，多人協作，圖表自動更新。",
                "Chapters, indicators and evidence are tied together; many write at once and charts follow."
            ),
            new("指標對照表\n多人協作\n中英對照輸出", "Index of indicators\nWriting together\nChinese and English side by side"),
            new("每年 150,000 元", "NT$150,000 per year"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "*",
            DemoToolState.Listed
        ),
        new(
            7,
            "disclosure",
            new("永續數據庫", "ESG Data Vault"),
            new("把散落的永續數據集中、定義清楚、留下軌跡。", "Gathers scattered ESG data, defines them and keeps the trail."),
            new(
                "為每個指標定義計算方式與負責人，數據逾期會提醒，查證時可追溯來源。",
                "Each indicator has its method and owner; late data are asked for, and verifiers find the source."
            ),
            new("指標定義\n蒐集排程\n查證軌跡", "Definitions\nCollection schedule\nTrail for verifiers"),
            new("授權一次 400,000 元", "Licence NT$400,000 once"),
            Deployment.OnPremises,
            PriceModel.OneTime,
            "*",
            DemoToolState.Listed
        ),
        new(
            7,
            "disclosure",
            new("產品環境宣告編輯器", "EPD Editor"),
            new("編寫第三類環境宣告，格式與檢查一次到位。", "Edits type III environmental declarations and checks them."),
            new("匯入生命週期評估結果，依產品類別規則檢查必要資訊。", "Takes LCA results and checks what the product category rules ask for."),
            new("LCA 匯入\n規則檢查\n雙語版面", "LCA import\nRule checks\nLayout in two languages"),
            new("每份宣告 20,000 元", "NT$20,000 per declaration"),
            Deployment.Cloud,
            PriceModel.OneTime,
            "22,23,24,25,32",
            DemoToolState.Submitted
        ),
        new(
            7,
            "supply-chain",
            new("供應商永續評核", "Supplier Rating"),
            new("以問卷與佐證文件評核供應商的永續表現。", "Rates suppliers by questionnaire and evidence."),
            new("提供產業別題組，結果自動分級並產出改善建議。", "Question sets by trade; results are graded, with advice on what to improve."),
            new("產業別題組\n自動分級\n改善追蹤", "Questions by trade\nGrades\nFollow-up"),
            new("依供應商家數報價", "By number of suppliers"),
            Deployment.Cloud,
            PriceModel.OnRequest,
            "*",
            DemoToolState.Listed
        ),
        new(
            4,
            "energy-management",
            new("馬達健康雲", "Motor Health Cloud"),
            new("由電流與振動判斷馬達效率與故障徵兆。", "Tells a motor's efficiency and first faults from current and vibration."),
            new(
                "不需停機安裝，以同型馬達比較效率，提前安排保養與汰換。",
                "Goes in without a stop, compares motors of one type, and plans service and replacement ahead."
            ),
            new("效率比較\n故障預警\n汰換效益試算", "Efficiency compared\nEarly warning\nWhat a replacement saves"),
            new("每具每月 450 元", "NT$450 per motor and month"),
            Deployment.Cloud,
            PriceModel.Subscription,
            "*",
            DemoToolState.Listed
        ),
        new(
            5,
            "border-levy",
            new("鋼鐵含碳量模型", "Steel Carbon Model"),
            new("為扣件與鋼品業者設計的含碳量計算模型。", "Embedded carbon for fasteners and steel products."),
            new(
                "內建線材、電鍍與熱處理製程，可套用上游實際值或預設值。",
                "Comes with wire, plating and heat treatment, with suppliers' actual or default values."
            ),
            new("製程模組\n上游數據管理\n批次計算", "Process modules\nUpstream data\nBatches"),
            new("每年 65,000 元", "NT$65,000 per year"),
            Deployment.Hybrid,
            PriceModel.Subscription,
            "24,25",
            DemoToolState.Listed
        ),
    ];
}
