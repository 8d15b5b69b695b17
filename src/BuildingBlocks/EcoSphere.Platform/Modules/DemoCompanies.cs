namespace EcoSphere.Platform.Modules;

/// <summary>One invented company of the demo data.</summary>
/// <param name="TaxId">The tax id; passes the check and belongs to nobody.</param>
/// <param name="Name">The registered name.</param>
public sealed record DemoCompany(string TaxId, string Name)
{
    /// <summary>The company's id, the same in every module's demo data.</summary>
    public Guid Id => DemoCompanies.IdOf(TaxId);
}

/// <summary>
/// The invented companies of the demo data, agreed between the modules: Company seeds them, the other modules what they own of them.
/// Only ever seeded in Development, when <c>Demo:Seed</c> is true.
/// </summary>
public static class DemoCompanies
{
    /// <summary>The company that uses the services.</summary>
    public static DemoCompany User { get; } = new(DemoPersons.UserCompanyTaxId, "綠源精密股份有限公司");

    /// <summary>Another company that uses the services: the neighbour who must see nothing.</summary>
    public static DemoCompany Neighbour { get; } = new(DemoPersons.NeighbourCompanyTaxId, "大山紡織有限公司");

    /// <summary>The tool suppliers; persons to sign in as belong to the first two.</summary>
    public static IReadOnlyList<DemoCompany> Suppliers { get; } =
    [
        new(DemoPersons.SupplierCompanyTaxId, "碳智科技股份有限公司"),
        new(DemoPersons.SecondSupplierCompanyTaxId, "永衡能源管理股份有限公司"),
        new("53120074", "綠鏈數據股份有限公司"),
        new("53120079", "足跡實驗室有限公司"),
        new("53120084", "昕測感測科技股份有限公司"),
        new("53120089", "澄域模擬軟體股份有限公司"),
        new("53120090", "衡準關務資訊有限公司"),
        new("53120095", "明頁永續資訊股份有限公司"),
    ];

    /// <summary>The id of a demo company, which its tax id stands in.</summary>
    public static Guid IdOf(string taxId) => new($"01930000-0000-7000-8002-0000{taxId}");
}
