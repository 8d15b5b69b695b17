using EcoSphere.Kernel;

namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>The tags of the demo data.</summary>
internal static class DemoTags
{
    public static IReadOnlyList<(string Slug, LocalText Name)> All { get; } =
    [
        ("carbon-inventory", new("碳盤查", "Carbon inventory")),
        ("product-footprint", new("產品碳足跡", "Product footprint")),
        ("cbam", new("碳邊境調整", "Border adjustment")),
        ("energy-saving", new("節能", "Energy saving")),
        ("renewable-energy", new("再生能源", "Renewable energy")),
        ("supply-chain", new("供應鏈", "Supply chain")),
        ("digital-tools", new("數位工具", "Digital tools")),
        ("verification", new("查證", "Verification")),
        ("policy", new("政策法規", "Policy")),
        ("coaching", new("輔導補助", "Coaching and grants")),
        ("circular-economy", new("循環經濟", "Circular economy")),
        ("reporting", new("永續報告", "Reporting")),
        ("textile", new("紡織", "Textiles")),
    ];
}
