using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class MemberListTests(App app) : IClassFixture<App>
{
    private const string List = "/admin/identity/members";

    [Fact]
    public async Task Finds_by_a_part_of_name_or_address_and_takes_wildcards_literally()
    {
        await app.Existing(Person.Member("查無此人") with { Email = "findme@list.example" });
        var staff = app.Browse(Person.Staff(Permissions.Identity));

        (await staff.Get($"{List}?q=無此")).Text.ShouldContain("findme@list.example");
        (await staff.Get($"{List}?q=FINDME")).Text.ShouldContain("findme@list.example");
        (await staff.Get($"{List}?q=%25")).Text.ShouldNotContain("findme@list.example");
    }

    [Fact]
    public async Task Filters_by_status_with_counts_and_knows_no_page_past_the_end()
    {
        await app.Invite("pending@list.example");
        await app.Existing(Person.Member("使用中的") with { Email = "active@list.example" });
        var staff = app.Browse(Person.Staff(Permissions.Identity));

        var pending = await staff.Get($"{List}?state=pending");
        pending.Text.ShouldContain("pending@list.example");
        pending.Text.ShouldNotContain("active@list.example");
        (await staff.Get($"{List}?page=99")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var sort in (string[])["name", "-name", "email", "-email", "registered", "-registered", "nonsense"])
            (await staff.Get($"{List}?sort={sort}")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Csv", "text/csv")]
    [InlineData("Xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Exports_what_is_filtered_and_leaves_a_line_in_the_audit_trail(string format, string type)
    {
        var person = Person.Staff(Permissions.Identity);
        await app.Existing(Person.Member("=匯出") with { Email = $"{format}@export.example" });
        var page = await app.Browse(person).Get($"{List}?q=export.example");

        var file = await page.Submit([("format", format)]);
        file.Response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        if (format == "Csv")
            (await file.Response.Content.ReadAsStringAsync()).ShouldContain("'=匯出");
        var line = await app.Read(db => db.Audit.SingleAsync(a => a.ActorId == person.Id));
        line.Action.ShouldBe("ExportMembers");
        line.Changes.ShouldContain("q=export.example");
    }
}
