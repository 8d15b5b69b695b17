using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>What an invented supplier tells of itself.</summary>
/// <param name="NameEn">The English name.</param>
/// <param name="Slug">Its part of the address.</param>
/// <param name="Introduction">Who they are.</param>
/// <param name="Hue">The colour of its pictures, in degrees.</param>
internal sealed record DemoSupplier(string NameEn, string Slug, LocalText Introduction, int Hue)
{
    public string Website => $"https://www.{Slug}.example";
}

/// <summary>The invented suppliers, in the order of <see cref="DemoCompanies.Suppliers"/>, and who acts for them.</summary>
internal static class DemoSuppliers
{
    public static IReadOnlyList<DemoSupplier> All { get; } =
    [
        new(
            "CarbonWise Technology",
            "carbonwise",
            new(
                "由製程工程師與軟體團隊組成，專注讓中小企業自己完成碳盤查。",
                "Process engineers and programmers who help small firms to do their own carbon inventory."
            ),
            150
        ),
        new(
            "EverBalance Energy",
            "everbalance",
            new("二十年工廠能源管理經驗，從電表到管理制度一次到位。", "Twenty years of energy management in plants, from the meter to the management system."),
            30
        ),
        new(
            "GreenLink Data",
            "greenlinkdata",
            new("協助中心廠與供應商交換可信賴的碳數據。", "Helps centre plants and their suppliers to exchange carbon data they can trust."),
            190
        ),
        new("Footprint Lab", "footprintlab", new("以生命週期評估為核心的小型研究團隊。", "A small research team around life-cycle assessment."), 95),
        new("ClearSense Instruments", "clearsense", new("自行設計與製造工業感測器與智慧電表。", "Designs and makes industrial sensors and smart meters."), 215),
        new(
            "Clearfield Simulation",
            "clearfield",
            new("把製程搬進電腦裡試，找出最省能的操作方式。", "Brings processes into the computer to find how they use least energy."),
            270
        ),
        new("EvenGauge Customs Systems", "evengauge", new("報關與碳規申報的資訊系統商。", "Information systems for customs and carbon reporting."), 350),
        new(
            "Brightpage Sustainability",
            "brightpage",
            new("讓永續報告的每一個數字都找得到來源。", "Lets every number of a sustainability report be traced to its source."),
            60
        ),
    ];

    /// <summary>Who acts for a supplier: a person that can be signed in as, where there is one.</summary>
    public static Actor Seller(int supplier) =>
        supplier switch
        {
            0 => Actor.Supplier(DemoPersons.Hsu.MemberId, DemoPersons.Hsu.Name),
            1 => Actor.Supplier(DemoPersons.Supplier.MemberId, DemoPersons.Supplier.Name),
            _ => Actor.Supplier(new Guid($"01930000-0000-7000-8003-{supplier:D12}"), "業務窗口"),
        };

    /// <summary>Who acts for the platform.</summary>
    public static Actor Staff { get; } = Actor.Staff(DemoPersons.Admin.MemberId, DemoPersons.Admin.Name);
}
