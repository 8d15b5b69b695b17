using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.Words;

namespace EcoSphere.Coaching.Infrastructure.Seeds.Programmes;

/// <summary>What the footprint item asks: the acknowledgement (F16) and the description of firm and product (F17).</summary>
internal static class FootprintParts
{
    public static FormParts Item { get; } =
        new()
        {
            Rules =
            [
                new(
                    "made-here",
                    T("標的產品實際於申請工廠地址生產", "The product is really made at the address of the applying factory"),
                    new Condition(ConditionKind.Statement)
                ),
            ],
            Priorities =
            [
                new(
                    "course",
                    T("已派員完成碳足跡實踐體驗講習並取得證書", "Has sent staff to the hands-on footprint course and holds its certificate"),
                    new Condition(ConditionKind.Statement)
                ),
                new("others", T("其他製造業", "Other manufacturers"), new Condition(ConditionKind.Anyone)),
            ],
            Sets =
            [
                Set(
                    "about",
                    T("廠商說明", "The firm"),
                    Long("features", T("公司特點概述", "The company in brief")),
                    Table(
                        "sales-years",
                        T("近三年營業額", "Sales of the last three years"),
                        3,
                        3,
                        new TableColumn("year", T("年度", "Year"), IsNumber: true),
                        new TableColumn("sales", T("營業額（元）", "Sales (NT$)"), IsNumber: true)
                    ) with
                    {
                        IsForReviewOnly = true,
                    },
                    Table(
                        "suppliers",
                        T("主要體系廠商（採購金額或數量前五大）", "Five largest suppliers by value or volume"),
                        1,
                        5,
                        new TableColumn("name", T("廠商名稱", "Name"))
                    ) with
                    {
                        IsForReviewOnly = true,
                    },
                    Table(
                        "customers",
                        T("主要客戶（銷售額前三大）", "Three largest customers by sales"),
                        1,
                        3,
                        new TableColumn("name", T("客戶名稱", "Name"))
                    ) with
                    {
                        IsForReviewOnly = true,
                    }
                ),
                Set(
                    "product",
                    T("產品說明", "The product"),
                    Line("product-name", T("標的產品名稱", "Name of the product")),
                    Long("product-about", T("產品簡介與組成", "Description and composition")),
                    new Question("product-photos", QuestionKind.File, T("產品照片", "Photographs of the product")) { IsPictures = true, Most = 5 },
                    Number("product-share", T("佔營業額比例", "Share of sales"), T("%", "%")) with
                    {
                        Most = 100,
                        Decimals = 1,
                        IsForReviewOnly = true,
                    },
                    Line("ccc", T("CCC code", "CCC code"), required: false),
                    new Question("flow-chart", QuestionKind.File, T("生產流程圖", "Process flow chart")) { Most = 3 },
                    Table(
                        "steps",
                        T("各步驟投入、排放與廢棄物", "Inputs, emissions and waste of each step"),
                        1,
                        20,
                        new TableColumn("step", T("步驟", "Step")),
                        new TableColumn("inputs", T("投入", "Inputs")),
                        new TableColumn("emissions", T("排放", "Emissions"), IsRequired: false),
                        new TableColumn("waste", T("廢棄物", "Waste"), IsRequired: false)
                    ),
                    Pick(
                        "reason",
                        QuestionKind.Choice,
                        T("計算碳足跡的理由", "Reason"),
                        true,
                        ("customer", T("客戶要求", "A customer asks")),
                        ("strategy", T("自主規劃", "Own strategy"))
                    ) with
                    {
                        IsForReviewOnly = true,
                    },
                    Long("reason-text", T("理由說明", "The reason in words"), required: false) with
                    {
                        IsForReviewOnly = true,
                    }
                ),
                Set(
                    "team",
                    T("推動團隊", "The team"),
                    Long("team-chart", T("團隊分工", "Who does what")),
                    Line("manager", T("高階主管姓名", "Name of the senior manager")),
                    Line("manager-rank", T("高階主管職級", "Rank of the senior manager"))
                ),
            ],
            Attachments = [new("certificate", T("講習證書", "Certificate of the course"), T("有證書者上傳", "Where there is one"), IsRequired: false)],
            Consents =
            [
                new(
                    "training",
                    T("以人才培訓為主", "For training"),
                    T("本項輔導以人才培訓為主，不含查證與碳標籤。", "This coaching trains people; it includes neither verification nor a label."),
                    ConsentKind.MustAgree
                ),
                new(
                    "no-warranty",
                    T("不保證數值", "No warranty"),
                    T("執行單位不保證計算結果之數值。", "The executing body gives no warranty of the numbers."),
                    ConsentKind.MustAgree
                ),
                new(
                    "no-leaving",
                    T("不得中途退出", "No leaving midway"),
                    T(
                        "除不可抗力外不得中途退出；無故中止者償還已支出之費用，以該項輔導費用為上限。",
                        "No leaving midway except force majeure; who stops without reason pays back the cost spent, up to the cost of the coaching."
                    ),
                    ConsentKind.MustAgree
                ),
                new(
                    "course-done",
                    T("至少一人完成講習", "One person has done the course"),
                    T("至少一人完成講習並取得證書。", "At least one person has completed the course and holds its certificate."),
                    ConsentKind.EitherWay
                ),
                new(
                    "own-data",
                    T("親自蒐集活動數據", "Own data"),
                    T("由本公司人員親自蒐集全部活動數據。", "The firm’s own staff collect all activity data."),
                    ConsentKind.MustAgree
                ),
            ],
            Stages =
            [
                Stage("before", T("講習", "Course"), T("參加講習、培訓種子人員", "Attend the course, train seed staff"), T("辦理講習", "Give the course"), 30),
                Stage(
                    "data",
                    T("產品資料準備", "Prepare product data"),
                    T("選定期間、蒐集活動數據、查找係數", "Choose the period, collect activity data, look up factors"),
                    T("檢核表單合理性、建議數據與係數", "Check that the sheet is plausible, advise on data and factors"),
                    45,
                    false,
                    new DeliverablePlan("sheet", T("盤查表", "Inventory data sheet"), DeliverableBy.Firm)
                ),
                Stage(
                    "session",
                    T("現場實作", "On-site session"),
                    T("補正數據、計算、找出熱點", "Correct and complete data, calculate, find hot spots"),
                    T("協助計算與分析", "Help with calculation and analysis"),
                    30,
                    true
                ),
                Stage(
                    "after",
                    T("減量討論", "Reduction measures"),
                    T("由熱點討論減量作法與效益", "Discuss reduction measures and benefit from the hot spots"),
                    LocalText.None,
                    30,
                    false,
                    new DeliverablePlan("result", T("碳足跡計算結果", "Footprint result"), DeliverableBy.Firm)
                ),
            ],
        };
}
