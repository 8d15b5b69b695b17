using System.Net;
using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using MediatR;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Page = EcoSphere.Testing.Page;

namespace EcoSphere.Operations.Tests;

/// <summary>The matrix is found in the code: every address and every request is in it, and what it says is what happens.</summary>
public sealed class PermissionMatrixTests(App app) : IClassFixture<App>
{
    private const string Matrix = "/admin/system/permissions";

    private async Task<IReadOnlyList<string[]>> Lines(string query = "")
    {
        var page = await app.Browse(Given.Operator).In("en").Get(Matrix + query);
        using var answer = await Export(page, "Export as CSV");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var text = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).TrimStart('\uFEFF');
        return [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(','))];
    }

    private static async Task<HttpResponseMessage> Export(Page page, string button) => (await page.Submit(button: button)).Response;

    [Fact]
    public async Task Every_page_and_every_request_of_the_program_is_in_it()
    {
        var lines = await Lines();
        var actions = lines.Skip(1).Select(l => l[2]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var pages = app
            .Services.GetRequiredService<IActionDescriptorCollectionProvider>()
            .ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Where(p => p.AttributeRouteInfo is { SuppressPathMatching: false })
            .Select(p => "/" + p.AttributeRouteInfo!.Template!.TrimStart('/'));
        pages.ShouldNotBeEmpty();
        pages.Where(p => !actions.Contains(p)).ShouldBeEmpty();
        var requests = app
            .Services.GetRequiredService<ModuleCatalog>()
            .Modules.SelectMany(m => m.Assembly.GetTypes())
            .Where(t => typeof(IBaseRequest).IsAssignableFrom(t) && t is { IsClass: true, IsAbstract: false });
        requests.Where(r => !actions.Contains(r.Name)).ShouldBeEmpty();
        actions.ShouldContain(a => a.EndsWith("/connect/userinfo", StringComparison.Ordinal), "an address that is no page");
    }

    [Fact]
    public async Task What_it_says_is_what_the_pages_answer()
    {
        var lines = await Lines("?q=/admin/&kind=Page");
        string[] heads = lines[0];
        Person Of(string role) =>
            role switch
            {
                "Member" => Person.Member(),
                "Company administrator" => Person.Member().In(Guid.CreateVersion7(), admin: true),
                _ => Person.Staff(role),
            };
        var looked = 0;
        foreach (var line in lines.Skip(1).Where(l => !l[2].Contains('{')))
        foreach (var role in (string[])["Member", "Company administrator", .. Permissions.All])
        {
            var answer = await app.Browse(Of(role)).Raw(line[2]);
            var isOpen = answer.StatusCode != HttpStatusCode.Forbidden;
            (line[2], role, isOpen).ShouldBe((line[2], role, line[Array.IndexOf(heads, role)] == "Yes"));
            looked++;
        }

        looked.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task What_it_says_of_requests_is_what_the_pipeline_decides()
    {
        var lines = await Lines("?q=RunJob&kind=Command");
        var (heads, line) = (lines[0], lines[1]);
        line[Array.IndexOf(heads, Permissions.System)].ShouldBe("Yes");
        line.Count(cell => cell == "Yes").ShouldBe(1);
        (await app.Send(new Platform.Operations.Jobs.RunJob("system", "none"), Person.Staff(Permissions.Company))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        var system = (await Lines("?q=ClearErasedTraces"))[1];
        system.Count(cell => cell == "Yes").ShouldBe(1, "only jobs and events");
        system[Array.IndexOf(heads, "Jobs and events")].ShouldBe("Yes");
    }

    [Fact]
    public async Task It_can_be_narrowed_and_taken_along_and_the_trail_says_so()
    {
        var page = await app.Browse(Given.Operator).Get($"{Matrix}?module=Company&kind=Command&role=company.admin");
        page.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("ApproveUpgradeApplication");
        page.Text.ShouldNotContain("AssignInquiry");
        using var sheet = await Export(page, "匯出 Excel");
        sheet.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        (await sheet.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
        (await app.Browse(Given.Operator).Get("/admin/system/audit?did=NotePermissionExport")).Text.ShouldContain("PermissionMatrix");
        (await app.Browse(Given.Operator).Get($"{Matrix}?q=no-such-thing")).Text.ShouldContain("沒有符合的項目");
    }

    [Fact]
    public async Task Only_those_who_run_the_platform_may_take_it_along() =>
        (
            await app.Send(
                new Platform.Operations.Access.NotePermissionExport(null, null, null, null, 1),
                Person.Staff([.. Permissions.All.Where(p => p != Permissions.System)])
            )
        ).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
}
