using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Operations.Tests;

/// <summary>The search across modules over the demo data: each module finds its own, however the company, the person or the number is typed.</summary>
public sealed class DemoSearchTests(DemoSearchTests.Demo app) : IClassFixture<DemoSearchTests.Demo>
{
    private async Task<Page> Search(string typed, params string[] permissions) =>
        await app.Browse(Person.Staff(permissions.Length > 0 ? permissions : [.. Permissions.All])).Get($"/admin/search?q={Uri.EscapeDataString(typed)}");

    [Theory]
    [InlineData("綠源")]
    [InlineData("綠源精密股份有限公司")]
    public async Task A_company_is_found_in_every_module_that_knows_it(string typed)
    {
        var page = await Search(typed);
        page.Text.ShouldNotContain("目前沒有回應");
        page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()).Count().ShouldBeGreaterThanOrEqualTo(4);
        page.Text.ShouldContain(DemoCompanies.User.Name);
    }

    [Fact]
    public async Task A_tax_id_with_spaces_and_full_width_digits_is_the_same_tax_id()
    {
        var id = DemoCompanies.User.TaxId;
        var plain = await Search(id);
        plain.Text.ShouldContain(DemoCompanies.User.Name);
        var spaced = await Search($"{id[..4]} {id[4..]}");
        var wide = await Search(string.Concat(id.Select(d => (char)(d - '0' + '０'))));
        foreach (var other in new[] { spaced, wide })
            Links(other).ShouldBe(Links(plain));
    }

    [Fact]
    public async Task A_number_leads_to_its_record_alone()
    {
        var number = (await Search("綠源"))
            .Document.QuerySelectorAll("main th a")
            .Select(a => a.TextContent)
            .First(t => t.StartsWith("DX-", StringComparison.Ordinal));
        foreach (var typed in new[] { number, number.ToLowerInvariant(), number.Replace("-", "", StringComparison.Ordinal) })
        {
            var page = await Search(typed);
            Links(page).ShouldHaveSingleItem().ShouldStartWith("/admin/consulting/cases/");
        }
    }

    [Fact]
    public async Task Each_hit_can_be_opened_by_whoever_got_it()
    {
        foreach (var typed in new[] { "綠源", "碳智", "公司", "2026", "example" })
        foreach (var link in Links(await Search(typed)))
            (await app.Browse(Person.Staff([.. Permissions.All])).Get(link)).Status.ShouldBe(System.Net.HttpStatusCode.OK, link);
    }

    [Theory]
    [InlineData(Permissions.Company, "/admin/company/")]
    [InlineData(Permissions.Marketplace, "/admin/marketplace/")]
    [InlineData(Permissions.Consulting, "/admin/consulting/")]
    [InlineData(Permissions.Coaching, "/admin/coaching/")]
    [InlineData(Permissions.CarbonCloud, "/admin/carbon-cloud/")]
    [InlineData(Permissions.Identity, "/admin/identity/")]
    [InlineData(Permissions.Content, "/admin/content/")]
    public async Task Each_module_finds_something_for_its_own_staff_and_nothing_for_others(string permission, string part)
    {
        var found = new List<string>();
        foreach (var typed in new[] { "公司", "綠源", "碳智", "example", "低碳" })
            found.AddRange(Links(await Search(typed, permission)));
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(link => link.StartsWith(part, StringComparison.Ordinal));
    }

    private static List<string> Links(Page page) => [.. page.Document.QuerySelectorAll("main th a").Select(a => a.GetAttribute("href")!)];

    public sealed class Demo() : App(new Settings { Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true" } });
}
