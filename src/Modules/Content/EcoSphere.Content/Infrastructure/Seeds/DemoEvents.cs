namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>The invented events of the demo data, past and to come.</summary>
internal static class DemoEvents
{
    public static IReadOnlyList<DemoArticle> All { get; } =
    [
        new(
            "cbam-briefing-taipei",
            new("歐盟碳邊境調整機制說明會", "Briefing on the EU carbon border mechanism"),
            new("出口歐盟的鋼鐵、鋁與扣件業者，如何準備申報資料。", "How exporters of steel, aluminium and fasteners prepare their declarations."),
            new(
                "歐盟碳邊境調整機制（CBAM）要求進口商申報產品的隱含排放，資料來自工廠。本場說明會逐欄解說申報範本，並由已完成申報的扣件廠分享經驗。",
                "The EU’s carbon border adjustment mechanism asks importers to declare embedded emissions, and the figures come from the plant. This briefing goes through the template field by field, and a fastener maker tells how it did it."
            ),
            new(
                "適用產品與時程\n隱含排放的計算方法\n向上游取得資料的技巧\n現場問答",
                "Products and dates\nHow embedded emissions are calculated\nHow to get data from your own suppliers\nQuestions and answers"
            ),
            "cbam,product-footprint"
        )
        {
            Days = 10,
            Place = new("集思北科大會議中心", "GIS NTUT Convention Center, Taipei"),
            Capacity = 120,
            Fee = 0,
        },
        new(
            "inventory-workshop-taichung",
            new("溫室氣體盤查實作工作坊", "Hands-on greenhouse gas inventory"),
            new("帶著電費單與燃料單來，下午帶著盤查初稿回去。", "Bring your bills in the morning, take a first inventory home in the afternoon."),
            new(
                "以一家金屬加工廠的資料為例，兩人一組完成邊界設定、排放源鑑別、係數選用與計算。適合第一次做盤查的同仁。",
                "With the data of a metal works, teams of two set the boundary, find the sources, choose the factors and calculate. For those who do an inventory for the first time."
            ),
            new(
                "組織邊界與報告邊界\n範疇一、範疇二的常見錯誤\n係數來源與版本\n不確定性的簡單評估",
                "Organisational and reporting boundaries\nCommon mistakes in scopes 1 and 2\nSources and versions of factors\nA simple assessment of uncertainty"
            ),
            "carbon-inventory"
        )
        {
            Days = 18,
            Hour = 9,
            Hours = 7,
            Place = new("臺中市中小企業服務中心 3 樓訓練教室", "Training room, 3rd floor, SME Service Centre, Taichung"),
            Capacity = 36,
            Fee = 600,
        },
        new(
            "energy-saving-forum",
            new("製程節能技術交流會", "Forum on saving energy in processes"),
            new("空壓、冷卻水與熱處理：三家工廠的實測結果。", "Compressed air, cooling water and heat treatment: measurements from three plants."),
            new(
                "節能不必從換設備開始。三家工廠公開改善前後的用電曲線，說明哪些做法立刻見效、哪些不如預期。",
                "Saving energy need not begin with new machines. Three plants show their load curves before and after, what worked at once, and what did not."
            ),
            new(
                "空壓系統洩漏巡檢\n冷卻水塔變頻控制\n熱處理爐的排程\n量測與驗證",
                "Finding leaks in compressed air\nVariable speed for cooling towers\nScheduling heat treatment furnaces\nMeasurement and verification"
            ),
            "energy-saving"
        )
        {
            Days = 23,
            Place = new("高雄展覽館 304 會議室", "Room 304, Kaohsiung Exhibition Center"),
            Capacity = 80,
            Fee = 0,
        },
        new(
            "supplier-data-webinar",
            new("供應商碳資料蒐集線上講座", "Webinar: collecting carbon data from suppliers"),
            new("一個小時，學會寫一封供應商看得懂的資料請求信。", "In one hour: how to ask your suppliers for data so that they can answer."),
            new(
                "向供應商要碳資料，最常收到的回覆是沉默。講座拆解一封好的請求信，並示範用標準格式回收資料。",
                "The usual answer to a request for carbon data is silence. The webinar takes a good request apart and shows how to receive answers in a standard format."
            ),
            new(
                "先問誰、問什麼\n標準格式與試算表\n資料品質的檢查\n回覆率從 20% 到 70% 的做法",
                "Whom to ask first, and what\nStandard format or spreadsheet\nChecking the quality of data\nFrom 20 to 70 per cent of answers"
            ),
            "product-footprint,supply-chain"
        )
        {
            Days = 5,
            Hour = 10,
            Hours = 1,
            Fee = 0,
        },
        new(
            "green-tool-day",
            new("綠色數位工具體驗日", "Green digital tools day"),
            new("十二家供應商現場示範，一次比較盤查、能源與碳足跡工具。", "Twelve suppliers show their tools for inventories, energy and footprints."),
            new(
                "現場以同一份範例資料操作不同工具，直接看到輸入、計算與報表的差異，並可與供應商預約到廠說明。",
                "The same sample data run through different tools, so that you see how they differ in input, calculation and reports, and can arrange visits."
            ),
            new("盤查工具\n能源管理系統\n產品碳足跡工具\n一對一諮詢", "Inventory tools\nEnergy management systems\nProduct footprint tools\nOne-to-one advice"),
            "digital-tools"
        )
        {
            Days = 38,
            Hour = 10,
            Hours = 6,
            Place = new("台北南港展覽館二館", "Nangang Exhibition Center, Hall 2, Taipei"),
            Capacity = 300,
            Fee = 0,
        },
        new(
            "textile-low-carbon",
            new("紡織業低碳轉型座談", "Low-carbon textiles: a round table"),
            new("品牌要求、染整節水與回收原料的實務對話。", "Brands’ demands, water in dyeing, and recycled fibres."),
            new(
                "品牌商、染整廠與紗線廠同桌，談三年內必須完成的事，以及各自願意分擔的成本。",
                "A brand, a dyer and a spinner at one table: what must be done within three years, and who bears which cost."
            ),
            new(
                "品牌的減碳時程\n低浴比染色\n回收聚酯的碳足跡\n共同投資的模式",
                "The brands’ timetable\nDyeing with less water\nThe footprint of recycled polyester\nInvesting together"
            ),
            "textile,supply-chain"
        )
        {
            Days = 53,
            Place = new("紡拓會 17 樓會議室", "17th floor, Textile Federation, Taipei"),
            Capacity = 60,
            Fee = 0,
        },
        new(
            "iso14064-clinic",
            new("ISO 14064-1 查證前門診", "ISO 14064-1 clinic before verification"),
            new("每家三十分鐘，由查證員預先看過您的清冊。", "Thirty minutes per company with a verifier who has read your inventory."),
            new(
                "查證當天才發現邊界漏了一個廠區，代價很高。門診提前指出清冊中最可能被開立缺失的地方。",
                "To learn on the day of verification that a site is missing is expensive. The clinic points out beforehand what is most likely to be found."
            ),
            new(
                "文件準備清單\n活動數據的佐證\n重大性門檻\n常見缺失",
                "List of documents\nEvidence for activity data\nThe threshold of materiality\nCommon findings"
            ),
            "carbon-inventory,verification"
        )
        {
            Days = 33,
            Hour = 9,
            Hours = 8,
            Place = new("工研院光復院區", "ITRI Guangfu Campus, Hsinchu"),
            Capacity = 14,
            Fee = 1500,
        },
        new(
            "solar-rooftop-seminar",
            new("廠房屋頂太陽光電說明會", "Solar power on factory roofs"),
            new("自發自用、躉售與綠電憑證，三種做法的帳怎麼算。", "Own use, feed-in or certificates: three ways to do the sums."),
            new(
                "以一座兩千坪廠房為例，比較三種模式二十年的現金流，並說明結構與消防的限制。",
                "For a plant of 6,600 square metres, three models over twenty years, with the limits that structure and fire protection set."
            ),
            new(
                "屋頂結構評估\n併聯申請流程\n三種模式試算\n維運契約的重點",
                "Assessing the roof\nConnecting to the grid\nThree models calculated\nWhat to look for in a maintenance contract"
            ),
            "renewable-energy"
        )
        {
            Days = -8,
            Place = new("桃園市政府綜合會議廳", "Taoyuan City Hall"),
            Capacity = 100,
            Fee = 0,
        },
        new(
            "carbon-fee-update",
            new("碳費制度最新進展說明會", "The carbon fee: where it stands"),
            new("費率、自主減量計畫與申報時程一次說清楚。", "Rates, reduction plans and dates, all at once."),
            new(
                "主管機關說明碳費徵收的對象、費率與自主減量計畫的審查重點，並回答現場提問。",
                "Who pays, how much, and what a voluntary reduction plan must contain, with time for questions."
            ),
            new(
                "徵收對象與門檻\n優惠費率的條件\n自主減量計畫撰寫\n申報系統操作",
                "Who pays\nThe conditions of lower rates\nWriting a reduction plan\nUsing the reporting system"
            ),
            "policy"
        )
        {
            Days = -21,
            Place = new("臺大醫院國際會議中心", "NTUH International Convention Center, Taipei"),
            Capacity = 200,
            Fee = 0,
        },
        new(
            "circular-plastics-visit",
            new("塑膠循環工廠參訪", "A visit to a plant that recycles plastics"),
            new("從回收料進廠到射出成品，走一遍閉環製程。", "From returned material to moulded parts: a closed loop on foot."),
            new(
                "參訪嘉義一家以回收聚丙烯製造物流箱的工廠，了解配方、品質控制與碳足跡的變化。",
                "A plant in Chiayi makes crates of recycled polypropylene: its recipes, its quality control, and what became of its footprint."
            ),
            new("回收料檢驗\n配方與改質\n產線能耗\n客戶驗收標準", "Testing returned material\nRecipes\nEnergy of the line\nWhat customers accept"),
            "circular-economy"
        )
        {
            Days = -35,
            Hour = 13,
            Hours = 4,
            Place = new("嘉義大埔美精密機械園區", "Dapumei Precision Park, Chiayi"),
            Capacity = 30,
            Fee = 300,
        },
        new(
            "sme-transition-kickoff",
            new("中小企業低碳轉型啟動大會", "Kick-off for low-carbon small companies"),
            new("今年的輔導資源、申請方式與時程總覽。", "This year’s support, how to apply, and when."),
            new(
                "一次看完今年度的顧問診斷、輔導計畫與數位工具補助，並由去年通過的廠商分享申請經驗。",
                "This year’s advice, coaching and support for tools at a glance, and last year’s companies on how they applied."
            ),
            new("年度資源總覽\n申請文件準備\n去年案例分享\n分區諮詢", "All support at a glance\nPreparing the documents\nCases of last year\nAdvice by region"),
            "policy,coaching"
        )
        {
            Days = -62,
            Hour = 9,
            Place = new("台中國際會展中心", "Taichung International Convention Center"),
            Capacity = 400,
            Fee = 0,
        },
        new(
            "electronics-scope3-webinar",
            new("電子業範疇三盤查線上講座", "Webinar: scope 3 for electronics"),
            new("採購商品、運輸與使用階段，哪些先做、哪些可以估。", "Purchased goods, transport and use: what to do first and what to estimate."),
            new(
                "範疇三有十五類，電子業真正重要的只有五類。講座說明篩選方法與可接受的估算方式。",
                "Of the fifteen categories of scope 3, five matter to electronics. How to choose them, and which estimates are acceptable."
            ),
            new(
                "十五類的重大性篩選\n支出法與實物法\n使用階段情境\n與客戶對接",
                "Screening fifteen categories\nBy spend or by weight\nScenarios of use\nTalking to customers"
            ),
            "carbon-inventory,supply-chain"
        )
        {
            Days = -90,
            Hour = 10,
            Hours = 2,
            Fee = 0,
        },
        new(
            "heat-pump-demo",
            new("工業熱泵示範觀摩", "Industrial heat pumps, demonstrated"),
            new("以熱泵取代燃油鍋爐，食品廠的一年實測。", "A food plant replaced its oil boiler: one year of measurements."),
            new(
                "觀摩彰化一家食品廠的熱泵系統，公開一年的用電、產能與維修紀錄。",
                "A food plant in Changhua shows a year of electricity, output and maintenance of its heat pump."
            ),
            new("系統設計\n實測效率\n投資回收\n運轉限制", "Design\nMeasured efficiency\nReturn on investment\nLimits of operation"),
            "energy-saving"
        )
        {
            Days = 68,
            Hour = 13,
            Hours = 4,
            IsDraft = true,
            Place = new("彰化濱海工業區", "Changhua Coastal Industrial Park"),
            Capacity = 40,
            Fee = 0,
        },
    ];
}
