using EcoSphere.Kernel;

namespace EcoSphere.Platform.Modules;

/// <summary>One invented person of the demo data.</summary>
/// <param name="Key">Short and unique, such as <c>chen</c>.</param>
/// <param name="MemberId">The member's id, the same in every module's demo data.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address to sign in with.</param>
/// <param name="Description">Who that is, in one sentence.</param>
public sealed record DemoPerson(string Key, Guid MemberId, string Name, string Email, string Description)
{
    /// <summary>The permissions of staff; empty for everybody else.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>The tax id of the demo company this person belongs to, or null.</summary>
    public string? CompanyTaxId { get; init; }
}

/// <summary>
/// The invented people of the demo data, agreed between the modules: Identity seeds them as members, the other modules what they own
/// of them. Only ever seeded in Development, when <c>Demo:Seed</c> is true.
/// </summary>
public static class DemoPersons
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "Demo-Portal-2026";

    /// <summary>The tax id of the demo company that uses the services, 綠源精密.</summary>
    public const string UserCompanyTaxId = "53120057";

    /// <summary>The tax id of the demo supplier, 碳智科技.</summary>
    public const string SupplierCompanyTaxId = "53120063";

    /// <summary>The tax id of another demo supplier, 永衡能源管理.</summary>
    public const string SecondSupplierCompanyTaxId = "53120068";

    /// <summary>The tax id of another company that uses the services: the neighbour who must see nothing.</summary>
    public const string NeighbourCompanyTaxId = "12345675";

    /// <summary>The shared secret of the demo staff's authenticator, as ASCII.</summary>
    public const string AuthenticatorSecret = "EcoSphere-Demo-2026!";

    /// <summary>Runs the platform.</summary>
    public static DemoPerson Admin { get; } =
        Of(1, "admin", "方管理", "admin@ecosphere.example", "Administrator with every permission") with
        {
            Permissions = Permissions.All,
        };

    /// <summary>Reviews upgrade applications.</summary>
    public static DemoPerson Reviewer { get; } =
        Of(2, "reviewer", "沈審查", "reviewer@ecosphere.example", "Staff who review companies and nothing else") with
        {
            Permissions = [Permissions.Company],
        };

    /// <summary>Looks after members.</summary>
    public static DemoPerson Support { get; } =
        Of(3, "support", "柯服務", "support@ecosphere.example", "Staff who look after members and nothing else") with
        {
            Permissions = [Permissions.Identity],
        };

    /// <summary>A personal member who wants to upgrade to a company.</summary>
    public static DemoPerson Lin { get; } = Of(4, "lin", "林怡君", "lin@personal.example", "Personal member who wants to register a company");

    /// <summary>Administrator of the demo company 綠源精密.</summary>
    public static DemoPerson Chen { get; } =
        Of(5, "chen", "陳建宏", "chen@greensource.example", "Administrator of the company 綠源精密") with
        {
            CompanyTaxId = UserCompanyTaxId,
        };

    /// <summary>Ordinary member of the demo company 綠源精密.</summary>
    public static DemoPerson Wu { get; } =
        Of(6, "wu", "吳佩珊", "wu@greensource.example", "Ordinary member of the company 綠源精密") with
        {
            CompanyTaxId = UserCompanyTaxId,
        };

    /// <summary>Administrator of the demo supplier 碳智科技.</summary>
    public static DemoPerson Hsu { get; } =
        Of(7, "hsu", "許文達", "hsu@carbonwise.example", "Administrator of the tool supplier 碳智科技") with
        {
            CompanyTaxId = SupplierCompanyTaxId,
        };

    /// <summary>Administrator of a neighbouring company.</summary>
    public static DemoPerson Kao { get; } =
        Of(8, "kao", "高志明", "kao@neighbour.example", "Administrator of another company, who must see nothing of the first") with
        {
            CompanyTaxId = NeighbourCompanyTaxId,
        };

    /// <summary>A consultant with cases at every step.</summary>
    public static DemoPerson Consultant { get; } = Of(9, "consultant", "蔡顧問", "consultant@advisers.example", "Consultant");

    /// <summary>Another consultant of the same team.</summary>
    public static DemoPerson SecondConsultant { get; } = Of(11, "consultant2", "羅雅文", "lo@advisers.example", "Another consultant of the same team");

    /// <summary>A consultant of another team.</summary>
    public static DemoPerson ThirdConsultant { get; } = Of(12, "consultant3", "莊明德", "chuang@advisers.example", "Consultant of another team");

    /// <summary>Administrator of the demo supplier 永衡能源管理.</summary>
    public static DemoPerson Supplier { get; } =
        Of(10, "supplier", "潘雅筑", "pan@everbalance.example", "Administrator of the tool supplier 永衡能源管理") with
        {
            CompanyTaxId = SecondSupplierCompanyTaxId,
        };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } =
    [Admin, Reviewer, Support, Lin, Chen, Wu, Hsu, Kao, Consultant, SecondConsultant, ThirdConsultant, Supplier];

    private static DemoPerson Of(int number, string key, string name, string email, string description) =>
        new(key, new Guid($"01930000-0000-7000-8000-{number:D12}"), name, email, description);
}
