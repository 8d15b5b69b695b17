using System.Net;
using System.Text.Json;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Domain.Programmes.Script;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Infrastructure.Seeds.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Programmes;

public class EditorTests(App app) : IClassFixture<App>
{
    private static readonly Person Staff = Person.Staff(Permissions.Coaching);

    public static TheoryData<string> Forms() => [.. All.Keys];

    private static readonly Dictionary<string, FormParts> All = new(StringComparer.Ordinal)
    {
        ["2023"] = LowCarbon2023.Common,
        ["2023 A"] = LowCarbon2023.Items[0].Own,
        ["2023 B"] = LowCarbon2023.Items[1].Own,
        ["2023 C"] = LowCarbon2023.Items[2].Own,
        ["2023 D"] = LowCarbon2023.Items[3].Own,
        ["2023 F"] = LowCarbon2023.Items[5].Own,
        ["2015"] = GreenGrowth2015.Common,
        ["training"] = FootprintTraining.Item.Own,
        ["test"] = Domain.Make.Form(),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_that_is_written_down_is_read_as_it_was(string name)
    {
        var read = FormScript.Write(All[name]).Read();
        read.Error.ShouldBeNull();
        JsonSerializer.Serialize(read.Value).ShouldBe(JsonSerializer.Serialize(All[name]));
    }

    [Fact]
    public void Lines_that_cannot_be_read_are_told_beside_their_field() =>
        new FormScript("maker | Unheard | 製造業", "- astray", null, "name | Text | 名稱", null, null, "a | 階段 | many", null)
            .Read()
            .Error!.Details.Select(d => d.Field)
            .ShouldBe(["Rules", "Priorities", "Sets", "Stages"], ignoreOrder: true);

    [Fact]
    public async Task Staff_set_up_a_programme_from_nothing_and_everybody_sees_it()
    {
        var desk = app.Browse(Staff);
        var about = await (await desk.Get("/admin/coaching/programmes/new")).Submit([("Input.Slug", "Low Carbon")]);
        about.Errors.ShouldHaveSingleItem();
        var programme = await about.Submit([
            ("Input.Slug", "set-up-2026"),
            ("Input.TitleZh", "二〇二六低碳輔導"),
            ("Input.TitleEn", "Low carbon 2026"),
            ("Input.SummaryZh", "協助盤查"),
            ("Input.OrganiserZh", "主辦"),
            ("Input.ExecutingBodyZh", "執行"),
            ("Input.Year", "2026"),
            ("Input.EndsOn", "2026-12-31"),
        ]);
        programme.Text.ShouldContain("請接著新增項目");
        (await programme.Submit([], "公開計畫")).ShouldBe(HttpStatusCode.Conflict);
        var path = programme.Path;
        var item = await (await desk.Get($"{path}/items/new")).Submit(
            [("Input.Code", "A"), ("Input.TitleZh", "碳盤查輔導"), ("Input.TitleEn", "Inventory"), ("Input.Quota", "21")],
            "儲存項目"
        );
        item.Text.ShouldContain("碳盤查輔導");
        var form = await desk.Get($"{path}/form");
        var script = FormScript.Write(LowCarbon2023.Common);
        (await form.Submit([("Input.Rules", "x | y | z")])).Errors.ShouldHaveSingleItem();
        (await form.Submit([("Input.Rules", script.Rules), ("Input.Sets", script.Sets), ("Input.Consents", script.Consents)])).Text.ShouldContain("表單已儲存");
        (await desk.Get($"{path}/preview")).Text.ShouldContain("個人資料提供同意書");
        (await app.Browse().Get("/coaching/set-up-2026")).ShouldBe(HttpStatusCode.NotFound);
        (await (await desk.Get(path)).Submit([], "公開計畫")).Text.ShouldContain("計畫已公開");
        (await app.Browse().Get("/coaching/set-up-2026")).Text.ShouldContain("21 家");

        var copy = await (await desk.Get($"{path}/copy")).Submit([("Input.Year", "2027"), ("Input.Slug", "set-up-2027")]);
        copy.Text.ShouldContain("碳盤查輔導");
        (await (await desk.Get($"{path}/copy")).Submit([("Input.Year", "2027"), ("Input.Slug", "set-up-2027")])).Errors.ShouldHaveSingleItem();
        (await desk.Get("/admin/coaching/programmes")).Text.ShouldContain("set-up-2027");
    }

    [Fact]
    public async Task What_was_sent_keeps_the_form_with_which_it_was_sent()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        var id = await app.Apply(offering, firm);
        await app.With<CoachingDb>(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == offering.ProgrammeId);
            var form = Domain.Make.Form();
            programme.ChangeParts(null, form with { Sets = [form.Sets[0] with { Title = Domain.Make.Text("改過的標題") }] }, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var page = await app.Browse(firm.Member).Get($"/member/coaching/{id}");
        page.Text.ShouldContain("公司資料");
        page.Text.ShouldNotContain("改過的標題");
        (await app.Stored(id)).State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public async Task Only_staff_of_coaching_set_up_programmes()
    {
        foreach (var person in (Person[])[Person.Member(), Person.Staff(Permissions.Company)])
        foreach (var path in (string[])["", "/new", $"/{Guid.CreateVersion7()}", $"/{Guid.CreateVersion7()}/form", $"/{Guid.CreateVersion7()}/copy"])
            (await app.Browse(person).Get($"/admin/coaching/programmes{path}")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Staff).Get($"/admin/coaching/programmes/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }
}
