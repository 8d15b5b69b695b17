using System.Net;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Portal.Tests.Leaving;

/// <summary>What can take rights from a person, done by those who do it, through their pages.</summary>
internal static class Incidents
{
    public static async Task SuspendMember(App app, DemoPerson person)
    {
        var staff = await app.SignIn(DemoPersons.Support);
        var form = await staff.Get($"/admin/identity/members/{person.MemberId}/suspend");
        (await form.Submit([("Input.Reason", "Suspicious activity")])).ShouldBe(HttpStatusCode.OK).Path.ShouldNotContain("suspend");
    }

    public static async Task SuspendCompany(App app, DemoPerson person)
    {
        var staff = await app.SignIn(DemoPersons.Reviewer);
        var form = await staff.Get($"/admin/company/companies/{DemoCompanies.IdOf(person.CompanyTaxId!)}/suspend");
        (await form.Submit([("Input.Reason", "Dissolved")])).ShouldBe(HttpStatusCode.OK).Path.ShouldNotContain("suspend");
        await app.Pump();
    }

    public static async Task RemoveFromCompany(App app, DemoPerson person)
    {
        var administrator = await app.SignIn(DemoPersons.Chen);
        var members = await administrator.Get("/member/company/members");
        var link = members.Document.QuerySelectorAll("tr").Single(r => r.TextContent.Contains(person.Email, StringComparison.Ordinal));
        var form = await administrator.Get(link.QuerySelector("a[href$='/remove']")!.GetAttribute("href")!);
        (await form.Submit()).Path.ShouldBe("/member/company/members");
        await app.Pump();
    }

    /// <summary>Another member is made administrator, and takes the role from the first one.</summary>
    public static async Task Demote(App app, DemoPerson person)
    {
        await MakeAdministrator(await app.SignIn(person), DemoPersons.Wu, isAdmin: true);
        await app.Pump();
        await MakeAdministrator(await app.SignIn(DemoPersons.Wu), person, isAdmin: false);
        await app.Pump();
        // only so that there is an ordinary member to compare with
        var own = await app.SignIn(DemoPersons.Wu);
        (await own.Get("/member/company/members")).ShouldBe(HttpStatusCode.OK);
    }

    public static async Task EndSubscription(App app, DemoPerson person)
    {
        var staff = await app.SignIn(DemoPersons.Admin);
        var subscriptions = await staff.Get("/admin/carbon-cloud/subscriptions");
        var company = DemoCompanies.User.Name;
        person.CompanyTaxId.ShouldBe(DemoCompanies.User.TaxId);
        var link = subscriptions
            .Document.QuerySelectorAll("main a")
            .First(a => a.TextContent.Contains(company, StringComparison.Ordinal))
            .GetAttribute("href")!;
        (await (await staff.Get(link + "/end")).Submit([("Input.Reason", "Asked for")])).ShouldBe(HttpStatusCode.OK).Path.ShouldBe(link);
        await app.Pump();
    }

    /// <summary>Every case that a consultant has under way is given to the first who may take it.</summary>
    public static async Task HandOver(App app, DemoPerson person, Browser staff)
    {
        var cases = await (await app.SignIn(person)).Get("/consultant/cases");
        foreach (
            var address in cases
                .Document.QuerySelectorAll("main a[href^='/consultant/cases/']")
                .Select(a => a.GetAttribute("href")!.Replace("/consultant/", "/admin/consulting/", StringComparison.Ordinal))
                .Distinct()
                .ToList()
        )
        {
            var form = await staff.Get(address + "/reassign");
            // a case that is over stays whose it was
            if (form.Document.QuerySelector("input[name=ConsultantId]:not([disabled])") is not { } other)
                continue;
            (await form.Submit([("ConsultantId", other.GetAttribute("value")), ("Reason", "Leaves the team")])).Path.ShouldBe(address);
        }

        await app.Pump();
    }

    public static async Task Erase(App app, DemoPerson person)
    {
        var own = await app.SignIn(person);
        await (await own.Get("/member/privacy/erase")).Submit([("Input.Password", DemoPersons.Password)]);
        await app.Pump();
    }

    /// <summary>Gives a person of the staff exactly these permissions.</summary>
    public static async Task Permit(App app, DemoPerson person, IEnumerable<string> permissions)
    {
        var admin = await app.SignIn(DemoPersons.Admin);
        var form = await admin.Get($"/admin/identity/staff/{person.MemberId}");
        (await form.Submit(permissions.Select(p => ("Input.Permissions", (string?)p)))).Path.ShouldBe("/admin/identity/staff");
    }

    private static async Task MakeAdministrator(Browser administrator, DemoPerson person, bool isAdmin)
    {
        var members = await administrator.Get("/member/company/members");
        var row = members.Document.QuerySelectorAll("tr").Single(r => r.TextContent.Contains(person.Email, StringComparison.Ordinal));
        var edit = row.QuerySelectorAll("a")
            .Select(a => a.GetAttribute("href")!)
            .First(h => h.Count(c => c == '/') == 4 && h.StartsWith("/member/company/members/", StringComparison.Ordinal));
        (await (await administrator.Get(edit)).Submit([("Input.IsAdmin", isAdmin ? "true" : "false")])).Path.ShouldBe("/member/company/members");
    }
}
