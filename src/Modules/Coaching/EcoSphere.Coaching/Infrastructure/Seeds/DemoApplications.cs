using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Coaching.Infrastructure.Seeds;

/// <summary>An invented firm that applies.</summary>
internal sealed record DemoFirm(string TaxId, string Name, string Industry, string Address, string Representative, string Contact, int Employees);

/// <summary>An invented application with where it stands.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Firm">The firm.</param>
/// <param name="State">Where it stands.</param>
/// <param name="DaysAgo">When it was sent; for the programme of 2023 the day in March.</param>
/// <param name="Applicant">The person to sign in as, where there is one.</param>
internal sealed record DemoApplication(string Item, DemoFirm Firm, ApplicationState State, int DaysAgo, DemoPerson? Applicant = null)
{
    /// <summary>An id for who has no account.</summary>
    public Guid MemberId => new($"01930000-0000-7000-8003-0000{Firm.TaxId}");
}

/// <summary>The applications of the demonstration programme and of 2023.</summary>
internal static class DemoApplications
{
    private static readonly DemoFirm User = new(
        DemoCompanies.User.TaxId,
        DemoCompanies.User.Name,
        "25",
        "臺中市西屯區工業區一路 12 號",
        "陳建宏",
        "吳佩珊",
        86
    );

    private static readonly DemoFirm Neighbour = new(
        DemoCompanies.Neighbour.TaxId,
        DemoCompanies.Neighbour.Name,
        "11",
        "彰化縣和美鎮彰美路五段 77 號",
        "高志明",
        "高志明",
        52
    );

    public static IReadOnlyList<DemoApplication> All { get; } =
    [
        new("A", User, ApplicationState.Returned, 5, DemoPersons.Chen),
        new("B", Neighbour, ApplicationState.Approved, 30, DemoPersons.Kao),
        new("A", Of("53120101", "恆昇鑄造股份有限公司", "24", "高雄市大寮區大發工業區 5 號", "鄭恆昇", 140), ApplicationState.Submitted, 9),
        new("A", Of("53120102", "立順塑膠工業有限公司", "22", "桃園市龜山區文化二路 30 號", "廖立順", 320), ApplicationState.Submitted, 4),
        new("C", Of("53120103", "美芳食品股份有限公司", "08", "屏東縣內埔鄉建國路 21 號", "林美芳", 75), ApplicationState.Submitted, 1),
        new("A", Of("53120104", "協和電鍍有限公司", "25", "新北市樹林區俊英街 88 號", "王協和", 45), ApplicationState.Qualified, 14),
        new("A", Of("53120105", "東昕光電股份有限公司", "27", "臺南市善化區南科九路 2 號", "葉東昕", 410), ApplicationState.Qualified, 16),
        new("B", Of("53120106", "大晟機械股份有限公司", "29", "臺中市大里區仁化路 60 號", "許大晟", 130), ApplicationState.Listed, 18),
        new("B", Of("53120107", "安利紙業有限公司", "15", "苗栗縣竹南鎮科學路 9 號", "黃安利", 66), ApplicationState.Listed, 17),
        new("E", Of("53120108", "宏圖汽材股份有限公司", "30", "彰化縣鹿港鎮鹿工路 3 號", "蔡宏圖", 180), ApplicationState.Approved, 33),
        new("E", Of("53120109", "長青化工股份有限公司", "18", "雲林縣麥寮鄉工業路 1 號", "李長青", 95), ApplicationState.Waitlisted, 32),
        new("A", Of("53120110", "聯合水泥製品有限公司", "23", "花蓮縣新城鄉光復路 7 號", "曾聯合", 58), ApplicationState.Running, 60),
        new("F", Of("53120111", "日新染整股份有限公司", "11", "桃園市觀音區經建一路 40 號", "邱日新", 210), ApplicationState.Completed, 75),
        new("A", Of("53120112", "冠群家具有限公司", "32", "嘉義縣民雄鄉建國路 15 號", "羅冠群", 28), ApplicationState.Refused, 20),
        new("A", Of("53120113", "盛發五金行", "25", "臺中市豐原區田心路 50 號", "劉盛發", 12), ApplicationState.GivenUp, 40),
        new("B", Of("53120114", "祥泰皮件有限公司", "13", "新北市三重區光復路 100 號", "江祥泰", 35), ApplicationState.Withdrawn, 45),
        new("C", Of("53120115", "明道製藥股份有限公司", "20", "新竹縣湖口鄉光復路 22 號", "徐明道", 160), ApplicationState.Terminated, 70),
    ];

    public static IReadOnlyList<DemoApplication> Past { get; } =
    [
        new("A", User, ApplicationState.Completed, 6, DemoPersons.Chen),
        new("A", Of("53120111", "日新染整股份有限公司", "11", "桃園市觀音區經建一路 40 號", "邱日新", 210), ApplicationState.Completed, 9),
        new("B", Of("53120106", "大晟機械股份有限公司", "29", "臺中市大里區仁化路 60 號", "許大晟", 130), ApplicationState.Completed, 13),
    ];

    private static DemoFirm Of(string taxId, string name, string industry, string address, string representative, int employees) =>
        new(taxId, name, industry, address, representative, "環安窗口", employees);
}
