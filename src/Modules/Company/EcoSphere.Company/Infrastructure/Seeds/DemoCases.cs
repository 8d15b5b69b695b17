using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Company.Infrastructure.Seeds;

/// <summary>An invented application with where it stands.</summary>
/// <param name="TaxId">The unified business number.</param>
/// <param name="Answers">What is told of the company.</param>
/// <param name="Applicant">The name of the applicant.</param>
/// <param name="DaysAgo">When it was begun.</param>
/// <param name="State">Where it stands.</param>
internal sealed record DemoCase(string TaxId, ProfileAnswers Answers, string Applicant, int DaysAgo, ApplicationState State)
{
    /// <summary>How many times it was returned and sent again.</summary>
    public int Corrections { get; init; }

    /// <summary>Whether a reviewer is at it.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Whether the number fails the check and the applicant asserts it.</summary>
    public bool IsOnCertificate { get; init; }
}

/// <summary>The invented companies of the demo data, in the order in which they came.</summary>
internal static class DemoCases
{
    /// <summary>The companies that demo persons belong to.</summary>
    public static IReadOnlyList<(string TaxId, ProfileAnswers Answers, DemoPerson Applicant)> Companies { get; } =
    [
        (
            DemoPersons.UserCompanyTaxId,
            Of(
                DemoCompanies.User.Name,
                CompanyKind.SmeUser,
                "25",
                "臺中市西屯區工業區一路 12 號",
                "04-2359-1200",
                "陳建宏",
                86,
                "https://www.greensource.example"
            ),
            DemoPersons.Chen
        ),
        (
            DemoPersons.SupplierCompanyTaxId,
            Of(
                DemoCompanies.Suppliers[0].Name,
                CompanyKind.ToolSupplier,
                "27",
                "新竹市東區光復路二段 321 號",
                "03-571-8800",
                "許文達",
                34,
                "https://www.carbonwise.example"
            ),
            DemoPersons.Hsu
        ),
        (
            DemoPersons.SecondSupplierCompanyTaxId,
            Of(
                DemoCompanies.Suppliers[1].Name,
                CompanyKind.ToolSupplier,
                "28",
                "臺北市內湖區堤頂大道二段 407 號",
                "02-2799-6600",
                "潘雅筑",
                58,
                "https://www.everbalance.example"
            ),
            DemoPersons.Supplier
        ),
        (
            DemoPersons.NeighbourCompanyTaxId,
            Of(DemoCompanies.Neighbour.Name, CompanyKind.SmeUser, "11", "彰化縣和美鎮彰美路五段 77 號", "04-755-6600", "高志明", 52, null),
            DemoPersons.Kao
        ),
    ];

    /// <summary>The applications of the queue.</summary>
    public static IReadOnlyList<DemoCase> Applications { get; } =
    [
        new(
            "53120042",
            Of("宏遠金屬工業股份有限公司", CompanyKind.SmeUser, "24", "高雄市前鎮區中山三路 9 號", "07-331-2200", "黃國棟", 140, null),
            "黃雅婷",
            9,
            ApplicationState.Submitted
        ),
        new(
            "12345676",
            Of(
                "永續數據有限公司",
                CompanyKind.ToolSupplier,
                "27",
                "臺北市內湖區瑞光路 258 號",
                "02-2657-3300",
                "郭俊傑",
                18,
                "https://www.sustaindata.example"
            ),
            "郭俊傑",
            7,
            ApplicationState.Submitted
        )
        {
            IsClaimed = true,
        },
        new(
            "12345670",
            Of("立新塑膠股份有限公司", CompanyKind.SmeUser, "22", "桃園市龜山區文化二路 30 號", "03-328-4100", "廖淑芬", 67, null),
            "廖家豪",
            5,
            ApplicationState.Submitted
        )
        {
            Corrections = 1,
        },
        new(
            "12345671",
            Of("百川水處理設備有限公司", CompanyKind.SmeUser, "29", "臺南市永康區中正路 501 號", "06-233-7700", "蘇明哲", 23, null),
            "蘇怡安",
            4,
            ApplicationState.Submitted
        ),
        new(
            "62140097",
            Of("鼎峰電機股份有限公司", CompanyKind.SmeUser, "28", "新北市樹林區俊英街 145 號", "02-2688-1900", "彭文雄", 210, "https://www.dingfeng.example"),
            "彭思妤",
            2,
            ApplicationState.Submitted
        ),
        new(
            "90316313",
            Of("老樹木業行", CompanyKind.SmeUser, "14", "嘉義市西區博愛路一段 88 號", "05-235-1166", "葉老樹", 9, null),
            "葉志豪",
            1,
            ApplicationState.Submitted
        )
        {
            IsOnCertificate = true,
        },
        new(
            "00501508",
            Of("晶耀光電股份有限公司", CompanyKind.SmeUser, "26", "新竹縣竹北市台元街 26 號", "03-552-8080", "簡佩君", 320, null),
            "簡佩君",
            0,
            ApplicationState.Submitted
        ),
        new(
            "00000074",
            Of("安順食品股份有限公司", CompanyKind.SmeUser, "08", "雲林縣斗六市科工路 18 號", "05-551-2323", "曾國華", 75, null),
            "曾雅雯",
            12,
            ApplicationState.Returned
        ),
        new(
            "90000110",
            Of("智動系統整合有限公司", CompanyKind.ToolSupplier, "29", "臺中市大里區仁化路 66 號", "04-2491-5500", "江文彬", 27, null),
            "江文彬",
            6,
            ApplicationState.Returned
        )
        {
            Corrections = 1,
        },
        new(
            "90000213",
            Of("和光印刷股份有限公司", CompanyKind.SmeUser, "16", "新北市中和區建一路 150 號", "02-8226-9000", "范姜慧", 41, null),
            "范姜慧",
            15,
            ApplicationState.Withdrawn
        ),
        new(
            "90000311",
            Of("東昇化工股份有限公司", CompanyKind.SmeUser, "19", "高雄市大寮區華西路 31 號", "07-787-4400", "盧志偉", 95, null),
            "盧曉玲",
            30,
            ApplicationState.Approved
        ),
        Supplier(2, "27", "新北市板橋區文化路二段 242 號", "02-2255-1800", "何承翰", 41, "https://www.greenlinkdata.example", 55),
        Supplier(3, "27", "臺南市東區大學路 1 號", "06-275-3100", "白若寧", 12, "https://www.footprintlab.example", 52),
        Supplier(4, "26", "新竹縣竹北市生醫路二段 6 號", "03-667-2200", "石振邦", 96, "https://www.clearsense.example", 48),
        Supplier(5, "27", "臺中市南屯區文心路一段 218 號", "04-2328-7700", "段世昌", 25, "https://www.clearfield.example", 44),
        Supplier(6, "27", "高雄市苓雅區四維三路 6 號", "07-536-9900", "狄美玲", 18, "https://www.evengauge.example", 40),
        Supplier(7, "27", "臺北市中山區南京東路三段 168 號", "02-2517-4400", "溫子瑜", 30, "https://www.brightpage.example", 36),
        new(
            "90000414",
            Of("新綠家具有限公司", CompanyKind.SmeUser, "32", "臺南市安南區工業二路 5 號", "06-384-1200", "賴美惠", 16, null),
            "賴美惠",
            3,
            ApplicationState.Draft
        ),
    ];

    /// <summary>A tool supplier that nobody can be signed in as.</summary>
    private static DemoCase Supplier(
        int index,
        string industry,
        string address,
        string phone,
        string representative,
        int employees,
        string website,
        int daysAgo
    )
    {
        var (taxId, name) = DemoCompanies.Suppliers[index];
        return new(
            taxId,
            Of(name, CompanyKind.ToolSupplier, industry, address, phone, representative, employees, website),
            representative,
            daysAgo,
            ApplicationState.Approved
        );
    }

    private static ProfileAnswers Of(
        string name,
        CompanyKind kind,
        string industry,
        string address,
        string phone,
        string representative,
        int employees,
        string? website
    ) => ProfileAnswers.Typed(name, kind, industry, address, phone, representative, employees, website);
}
