namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>The invented resources, news and cases of the demo data. Their days count back from today.</summary>
internal static class DemoReading
{
    public static IReadOnlyList<DemoArticle> Resources { get; } =
    [
        new(
            "inventory-template",
            new("溫室氣體盤查表單範本", "Templates for a greenhouse gas inventory"),
            new("可直接填寫的試算表與填寫說明。", "A spreadsheet to fill in, with instructions."),
            new(
                "依據最新公告的排放係數整理，填入活動數據即可得到範疇一與範疇二的排放量。",
                "With the latest published factors: enter your activity data, read scopes 1 and 2."
            ),
            new("排放源鑑別表\n活動數據蒐集表\n係數對照表\n清冊彙總表", "Sources\nActivity data\nFactors\nSummary"),
            "carbon-inventory"
        )
        {
            Days = 12,
        },
        new(
            "cbam-guide",
            new("CBAM 申報指引", "Guide to CBAM declarations"),
            new("給出口歐盟廠商的逐步說明。", "Step by step for exporters to the EU."),
            new(
                "整理法規要求、計算邏輯與常見問題，並附中英對照的欄位說明。",
                "Requirements, calculation and frequent questions, with the fields in both languages."
            ),
            new(
                "適用範圍判斷\n隱含排放計算\n範本欄位說明\n與進口商溝通的信件範例",
                "Are you concerned\nEmbedded emissions\nThe fields of the template\nSample letters to importers"
            ),
            "cbam"
        )
        {
            Days = 25,
        },
        new(
            "energy-saving-handbook",
            new("製造業節能技術手冊", "Handbook of saving energy in manufacturing"),
            new("六十項節能措施，附投資金額與回收年限。", "Sixty measures with their cost and pay-back."),
            new("由能源顧問團隊依實際案例整理，依設備類別查詢。", "Compiled by energy advisers from real cases and sorted by equipment."),
            new("公用設備\n製程加熱\n馬達與變頻\n建築與照明", "Utilities\nProcess heat\nMotors and drives\nBuildings and light"),
            "energy-saving"
        )
        {
            Days = 41,
        },
        new(
            "supplier-letter-kit",
            new("供應商碳資料請求工具包", "Kit for asking suppliers for carbon data"),
            new("信件、問卷與回覆檢查表，一次備齊。", "Letter, questionnaire and checklist in one."),
            new("依 PACT 的資料欄位設計，供應商填一次就能給多家客戶。", "Made after PACT’s fields, so that suppliers answer once for several customers."),
            new("請求信範例\n問卷試算表\n資料品質檢查表\n常見問答", "Sample letter\nQuestionnaire\nChecking the quality of data\nQuestions and answers"),
            "supply-chain,product-footprint"
        )
        {
            Days = 55,
        },
        new(
            "funding-overview",
            new("低碳轉型補助與融資總覽", "Grants and loans for going low-carbon"),
            new("依企業規模與需求，找到適合的資源。", "Find what fits your size and need."),
            new("整理各部會與銀行的補助、輔導與優惠貸款，每季更新。", "Grants, coaching and loans of ministries and banks, updated every quarter."),
            new("設備補助\n顧問輔導\n綠色貸款\n申請時程表", "Equipment\nAdvice\nGreen loans\nTimetable"),
            "policy,coaching"
        )
        {
            Days = 63,
        },
        new(
            "self-assessment-guide",
            new("低碳體質健檢說明", "The low-carbon check-up explained"),
            new("三十題看出工廠的減碳準備度。", "Thirty questions tell how ready a plant is."),
            new(
                "健檢分為管理、能源、製程與供應鏈四個面向，完成後可直接申請顧問診斷。",
                "Management, energy, processes and supply chain; afterwards you can apply for advice at once."
            ),
            new("四個面向\n計分方式\n結果解讀\n下一步", "Four aspects\nHow it is scored\nReading the result\nWhat next"),
            "coaching"
        )
        {
            Days = 80,
        },
        new(
            "renewable-power-guide",
            new("企業購買綠電指南", "Buying renewable power"),
            new("自建、轉供與憑證三種方式的比較與流程。", "Building, buying and certificates compared."),
            new("說明每種方式的成本結構、契約年限與所需文件，並附試算表。", "Costs, terms and documents of each way, with a spreadsheet."),
            new("三種方式比較\n契約要點\n憑證申請\n試算表", "Three ways compared\nContracts\nCertificates\nSpreadsheet"),
            "renewable-energy"
        )
        {
            Days = 96,
        },
        new(
            "emission-factor-list",
            new("常用排放係數速查", "Emission factors at a glance"),
            new("電力、燃料與冷媒的常用係數與出處。", "Electricity, fuels and refrigerants, with their sources."),
            new("只收錄主管機關公告的係數，並標示適用年度。", "Only factors that the authority has published, each with its year."),
            new("電力排碳係數\n燃料熱值與係數\n冷媒暖化潛勢\n使用注意事項", "Electricity\nFuels and heating values\nRefrigerants\nHow to use them"),
            "carbon-inventory"
        )
        {
            Days = 110,
        },
    ];

    public static IReadOnlyList<DemoArticle> News { get; } =
    [
        new(
            "coaching-round-open",
            new("新一期低碳輔導計畫開始受理", "A new round of coaching is open"),
            new("名額八十家，依申請順序審查。", "Eighty places, reviewed in the order of application."),
            new(
                "本期輔導對象為登記在案的製造業工廠，通過審查後由顧問團隊到廠輔導六個月。",
                "Registered factories can apply; those accepted are coached on site for six months."
            ),
            new(
                "申請期限：本月底\n線上填寫申請表\n審查結果於十個工作天內通知",
                "Apply until the end of the month\nFill in the form online\nThe outcome within ten working days"
            ),
            "coaching"
        )
        {
            Days = 2,
        },
        new(
            "electricity-factor-published",
            new("年度電力排碳係數公告", "The year’s electricity factor is out"),
            new("盤查請改用新公告的係數，並註明年度。", "Use the new factor in inventories and state its year."),
            new(
                "主管機關公告年度電力排碳係數，平台的範本與工具已同步更新。",
                "The authority has published the factor; the templates on this site have been updated."
            ),
            new("適用期間與範圍\n範本更新說明\n已完成的清冊不需重算", "Period and scope\nWhat changed in the templates\nFinished inventories stay as they are"),
            "carbon-inventory,policy"
        )
        {
            Days = 10,
        },
        new(
            "marketplace-fifty-tools",
            new("綠色數位工具市集上架滿五十項", "Fifty tools at the marketplace"),
            new("新增能源管理與碳足跡兩類工具。", "New: energy management and product footprints."),
            new("市集的工具可以比較、諮詢，通過檢核者附有標章。", "Tools can be compared and asked about; those that passed the check carry a badge."),
            new("依產業與功能篩選\n最多四項並列比較\n線上諮詢供應商", "Filter by industry and function\nCompare up to four\nAsk suppliers online"),
            "digital-tools"
        )
        {
            Days = 19,
        },
        new(
            "site-relaunch",
            new("產業低碳入口網全新改版", "The portal has been renewed"),
            new("一個帳號使用所有服務，手機也好用。", "One account for all services, on phones too."),
            new(
                "新版整合市集、顧問、輔導與碳管理服務，並符合無障礙規範。",
                "Marketplace, advice, coaching and carbon management in one place, accessible to everybody."
            ),
            new("企業帳號與成員管理\n申請進度查詢\n中英文介面", "Company accounts and members\nFollow every application\nChinese and English"),
            "policy"
        )
        {
            Days = 33,
        },
    ];

    public static IReadOnlyList<DemoArticle> Cases { get; } =
    [
        new(
            "fastener-maker-cbam",
            new("扣件廠三個月完成 CBAM 申報", "A fastener maker declared under CBAM in three months"),
            new("從一張電費單開始，到客戶接受的申報資料。", "From one electricity bill to a declaration that customers accept."),
            new(
                "高雄一家員工一百二十人的扣件廠，原本每批訂單都要手工整理資料。導入盤查工具並在產線加裝電表後，申報資料的準備時間從三週縮短為三天。",
                "A fastener maker with 120 people in Kaohsiung used to compile data by hand for each order. With an inventory tool and meters on its lines, a declaration takes three days instead of three weeks."
            ),
            new(
                "在熱處理與電鍍線加裝十二具電表\n建立料號與排放的對應表\n以標準格式提供客戶\n每月檢討異常用電",
                "Twelve meters on heat treatment and plating\nA table from part number to emissions\nData in the standard format\nA monthly look at what is odd"
            ),
            "cbam,digital-tools"
        )
        {
            Days = 18,
        },
        new(
            "dyeing-plant-heat-recovery",
            new("染整廠熱回收年省四百萬元", "A dyer saves four million a year by recovering heat"),
            new("把八十度的廢水變成製程熱源。", "Waste water at eighty degrees becomes process heat."),
            new(
                "桃園一家染整廠裝設廢水熱交換器，鍋爐天然氣用量減少兩成，投資十四個月回收。",
                "A dyer in Taoyuan installed heat exchangers for its waste water: a fifth less gas, paid back in fourteen months."
            ),
            new(
                "量測各段水溫與流量\n選用可拆洗的板式熱交換器\n調整排程讓熱源與需求同時發生\n持續監測結垢",
                "Measured temperature and flow\nPlates that can be cleaned\nA schedule that brings heat and need together\nWatching for scale"
            ),
            "energy-saving,textile"
        )
        {
            Days = 37,
        },
        new(
            "electronics-pact-exchange",
            new("電子零件廠以 PACT 格式交換碳足跡", "A component maker exchanges footprints through PACT"),
            new("一份資料，回覆七家客戶。", "One set of data answers seven customers."),
            new(
                "新北一家連接器廠過去要填七種表格，改用支援 PACT 的工具後，客戶系統可以直接取得產品碳足跡。",
                "A connector maker used to fill in seven different sheets. With a tool that supports PACT, customers’ systems read its footprints directly."
            ),
            new(
                "先完成出口量前三名的產品\n向銅材與塑膠供應商取得一級資料\n由第三方確認計算方法\n每年更新一次",
                "The three most exported products first\nPrimary data for copper and plastics\nThe method confirmed by a third party\nRenewed once a year"
            ),
            "product-footprint,supply-chain"
        )
        {
            Days = 52,
        },
        new(
            "foundry-electric-furnace",
            new("鑄造廠改用電爐減碳三成", "A foundry cuts a third with an electric furnace"),
            new("從焦炭熔爐到感應電爐的兩年。", "Two years from coke to induction."),
            new(
                "彰化一家鑄造廠在輔導計畫協助下分兩期更換熔爐，並與電力公司協調時間電價。",
                "A foundry in Changhua replaced its furnaces in two steps with the help of a coaching programme, and arranged its hours with the utility."
            ),
            new(
                "先做能源診斷與負載模擬\n分期投資降低風險\n離峰熔煉排程\n操作人員重新訓練",
                "Audit and load simulation first\nIn two steps to limit the risk\nMelting off-peak\nOperators trained anew"
            ),
            "energy-saving,coaching"
        )
        {
            Days = 70,
        },
    ];
}
