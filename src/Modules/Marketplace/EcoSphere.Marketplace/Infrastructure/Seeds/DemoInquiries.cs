using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>An invented line of a thread.</summary>
/// <param name="Side">Who writes.</param>
/// <param name="Text">The words.</param>
/// <param name="IsNote">Whether it is staff's internal note.</param>
internal sealed record DemoLine(Side Side, string Text, bool IsNote = false);

/// <summary>An invented inquiry with its thread.</summary>
/// <param name="Asker">Who asks.</param>
/// <param name="Tool">The English name of the tool asked about, or null for a general inquiry.</param>
/// <param name="DaysAgo">When it was asked.</param>
internal sealed record DemoInquiry(DemoPerson Asker, string? Tool, InquiryTopic Topic, string Need, int DaysAgo, params DemoLine[] Lines)
{
    /// <summary>To which demo supplier staff gives a general one, or gives it anew after it was declined.</summary>
    public int? AssignTo { get; init; }

    /// <summary>Why its supplier gives it back, or null.</summary>
    public string? Decline { get; init; }

    /// <summary>On which side it is closed, or null.</summary>
    public Side? ClosedBy { get; init; }
}

/// <summary>The invented inquiries: some of every state.</summary>
internal static class DemoInquiries
{
    public static IReadOnlyList<DemoInquiry> All { get; } =
    [
        new(
            DemoPersons.Wu,
            "CarbonWise Inventory",
            InquiryTopic.Price,
            "我們有臺中與彰化兩個廠區，想了解年費與導入時程。",
            20,
            new(Side.Supplier, "您好，兩個廠區年費合計 72,000 元，導入約需四週，可先安排線上說明。"),
            new(Side.Asker, "請安排下週三下午，謝謝。"),
            new(Side.Supplier, "已寄出會議邀請。")
        )
        {
            ClosedBy = Side.Asker,
        },
        new(
            DemoPersons.Chen,
            "CarbonWise Inventory",
            InquiryTopic.Features,
            "是否支援多人同時填報？權限可以分到課別嗎？",
            6,
            new DemoLine(Side.Supplier, "可以，最多到三層組織，並可設定填報與覆核兩種角色。"),
            new DemoLine(Side.Asker, "請問覆核後還能修改嗎？")
        ),
        new(DemoPersons.Kao, "CarbonWise Inventory", InquiryTopic.Trial, "想試用一個月，看看染整製程的係數是否齊全。", 1),
        new(
            DemoPersons.Wu,
            "EverBalance Energy Platform",
            InquiryTopic.Implementation,
            "既有電表為不同廠牌，請問如何串接？",
            9,
            new DemoLine(Side.Supplier, "支援 Modbus 與 MQTT，請提供電表型號清單，我們評估後報價。"),
            new DemoLine(Side.Asker, "清單整理中，下週提供。")
        ),
        new(DemoPersons.Lin, "Bill Check", InquiryTopic.Features, "個人也可以使用嗎？我想幫家裡的小工廠看看電費。", 3),
        new(
            DemoPersons.Chen,
            "GreenLink Supplier Hub",
            InquiryTopic.Price,
            "供應商約一百二十家，請提供報價。",
            14,
            new DemoLine(Side.Supplier, "報價單已備妥，一百五十家內每年 180,000 元。")
        )
        {
            ClosedBy = Side.Supplier,
        },
        new(DemoPersons.Kao, "Footprint Workshop", InquiryTopic.Features, "紡織品的產品類別規則是否內建？", 8)
        {
            Decline = "紡織製程模組仍在開發，目前無法提供服務。",
        },
        new(DemoPersons.Kao, "Steam Flow Watch", InquiryTopic.Price, "染色機蒸汽用量大，想裝十個量測點。", 11)
        {
            Decline = "中部地區目前沒有安裝團隊。",
            AssignTo = 1,
        },
        new(
            DemoPersons.Lin,
            null,
            InquiryTopic.Recommendation,
            "小型家具廠剛開始做碳盤查，請推薦適合的工具。",
            2,
            new DemoLine(Side.Asker, "補充：員工十二人，只有一個廠區。")
        ),
        new(
            DemoPersons.Wu,
            null,
            InquiryTopic.Recommendation,
            "客戶要求 CBAM 資料，請問哪個工具支援扣件？",
            5,
            new DemoLine(Side.Staff, "正在為您確認，會指派合適的供應商回覆。"),
            new DemoLine(Side.Staff, "衡準與澄域皆可處理，先指派衡準。", IsNote: true)
        )
        {
            AssignTo = 6,
        },
        new(
            DemoPersons.Chen,
            null,
            InquiryTopic.Other,
            "請問平台是否提供工具採購補助資訊？",
            16,
            new DemoLine(Side.Staff, "補助資訊請參考輔導計畫專區，本平台不另提供採購補助。")
        )
        {
            ClosedBy = Side.Staff,
        },
        new(DemoPersons.Lin, null, InquiryTopic.Trial, "有沒有可以先試用再決定的工具清單？", 0),
        new(DemoPersons.Wu, "ClearSense Smart Meter", InquiryTopic.Trial, "想借兩具電表試裝兩週。", 7),
    ];
}
