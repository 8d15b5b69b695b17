using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Consulting.Infrastructure.Seeds;

/// <summary>An invented firm with its case.</summary>
/// <param name="Company">The firm.</param>
/// <param name="Industry">The two-digit code of its trade.</param>
/// <param name="Address">Where its factory stands.</param>
/// <param name="Contact">The name of the contact.</param>
/// <param name="State">Where its case stands.</param>
/// <param name="Consultant">Which of <see cref="DemoConsultants.All"/> has the case.</param>
/// <param name="DaysAgo">When the application was begun.</param>
internal sealed record DemoFirm(DemoCompany Company, string Industry, string Address, string Contact, CaseState State, int Consultant, int DaysAgo)
{
    /// <summary>The demo person who acts for it, or null for a person of this module's only.</summary>
    public DemoPerson? Person { get; init; }
}

/// <summary>The invented firms: one case in every state, and some more where several are of use.</summary>
internal static class DemoFirms
{
    public static IReadOnlyList<DemoFirm> All { get; } =
    [
        new(DemoCompanies.User, "25", "臺中市西屯區工業區一路 12 號", "陳建宏", CaseState.Closed, 1, 210) { Person = DemoPersons.Chen },
        new(DemoCompanies.User, "25", "臺中市西屯區工業區一路 12 號", "陳建宏", CaseState.SelfAssessment, 0, 8) { Person = DemoPersons.Chen },
        new(DemoCompanies.Suppliers[0], "27", "新竹市東區光復路二段 321 號", "許文達", CaseState.Survey, 0, 36) { Person = DemoPersons.Hsu },
        new(DemoCompanies.Suppliers[1], "28", "臺北市內湖區堤頂大道二段 407 號", "潘雅筑", CaseState.VisitPlanning, 0, 14) { Person = DemoPersons.Supplier },
        new(new("53130002", "日昇電路板股份有限公司"), "26", "桃園市龜山區文化二路 55 號", "江信宏", CaseState.Draft, 0, 3),
        new(new("53130018", "宏碩光電股份有限公司"), "26", "新竹縣湖口鄉光復北路 18 號", "魏佳玲", CaseState.Submitted, 0, 12),
        new(new("53130034", "鼎新連接器有限公司"), "26", "新北市土城區中央路四段 2 號", "范國華", CaseState.Submitted, 0, 5),
        new(new("53130050", "禾泰電源科技股份有限公司"), "28", "臺南市安南區工業二路 31 號", "石淑惠", CaseState.Approved, 0, 5),
        new(new("53130066", "立衡儀器股份有限公司"), "27", "臺中市大雅區科雅路 9 號", "余政勳", CaseState.Returned, 0, 6),
        new(new("53130082", "廣達成型機械有限公司"), "29", "彰化縣鹿港鎮鹿工路 7 號", "顏美君", CaseState.VisitProposed, 0, 18),
        new(new("53130098", "瑞晶半導體材料股份有限公司"), "26", "高雄市楠梓區經二路 12 號", "丁志遠", CaseState.VisitConfirmed, 0, 22),
        new(new("53130111", "聯成電機股份有限公司"), "28", "新北市三峽區大同路 66 號", "尤淑貞", CaseState.VisitConfirmed, 2, 75),
        new(new("53130127", "光磊面板組件股份有限公司"), "26", "苗栗縣竹南鎮科學路 101 號", "白家豪", CaseState.Reported, 0, 33),
        new(new("53130143", "順發伺服器股份有限公司"), "27", "桃園市蘆竹區南山路 20 號", "甘美惠", CaseState.Withdrawn, 0, 50),
        new(new("53130158", "晨光貿易有限公司"), "27", "臺北市中山區民生東路 8 號", "秦立人", CaseState.Rejected, 0, 44),
        new(new("53130170", "弘毅散熱模組有限公司"), "26", "新北市五股區五工路 88 號", "侯雅芳", CaseState.Ended, 1, 90),
    ];
}

/// <summary>The invented teams and their consultants.</summary>
internal static class DemoConsultants
{
    public static IReadOnlyList<(DemoPerson Person, int Team, int Capacity)> All { get; } =
    [(DemoPersons.Consultant, 0, 10), (DemoPersons.SecondConsultant, 0, 4), (DemoPersons.ThirdConsultant, 1, 3)];

    public static IReadOnlyList<(string Name, string Note, string[] Industries)> Teams { get; } =
    [
        ("電子資訊低碳診斷團隊", "電子零組件、電腦及光學製品業的碳盤查、節能與智慧化診斷。", ["25", "26", "27"]),
        ("機電設備節能團隊", "電力設備與機械業的馬達、空壓與製程改善。", ["28", "29", "30"]),
    ];
}
