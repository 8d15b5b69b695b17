using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>The main job: a person registers, becomes a company, is approved, adds a colleague, and is refused what is not theirs.</summary>
[Collection(SiteCollection.Name)]
public sealed class CompanyJourneyTests(Site site)
{
    [Theory]
    [InlineData("99754141", true)]
    [InlineData("53120047", false)]
    public async Task A_person_becomes_a_company_and_adds_a_colleague(string taxId, bool scripts)
    {
        var email = $"owner-{taxId}@example.test";
        var colleague = $"colleague-{taxId}@example.test";
        var page = await site.Open(scripts: scripts);

        await page.GotoAsync("/account/register");
        await page.Register(site.Portal, "林老闆", email);
        await page.ApplyAsCompany(taxId, $"測試製造{taxId}股份有限公司", "林老闆");
        await Approve(taxId, scripts);

        await page.GotoAsync("/member/upgrade");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("已成為 EcoSphere 的企業");
        await page.AddColleague("陳同事", colleague, isAdmin: false);

        await ComeAsColleague(colleague, scripts);
    }

    private async Task Approve(string taxId, bool scripts)
    {
        var page = await site.Open(scripts: scripts);
        await page.SignInAs("reviewer");
        await page.ApproveCompany(taxId);
        await page.GotoAsync("/admin/identity/members");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("@example.test");
        await page.Context.CloseAsync();
    }

    private async Task ComeAsColleague(string email, bool scripts)
    {
        var page = await site.Open(scripts: scripts);
        await page.ComeAsColleague(site.Portal, email);
        (await page.GotoAsync("/member/company"))!.Status.ShouldBe(200);
        (await page.GotoAsync("/member/company/members"))!.Status.ShouldBe(403);
        (await page.GotoAsync("/admin/company/applications"))!.Status.ShouldBe(403);
        await page.Context.CloseAsync();
    }
}
