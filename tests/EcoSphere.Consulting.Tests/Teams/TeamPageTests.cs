using System.Net;
using EcoSphere.Consulting.Contracts;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Cases;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Teams;

public sealed class TeamPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_team_is_formed_a_consultant_appointed_and_dismissed_and_the_others_are_told()
    {
        var staff = app.Browse(Diagnosing.Staff);
        var form = await (await staff.Get("/admin/consulting/teams")).Follow("建立團隊");
        (await form.Submit()).Errors.Count.ShouldBe(2);
        var list = await form.Submit([("Input.Name", "北區團隊"), ("Input.Industries", "26")]);
        list.Text.ShouldContain("北區團隊");
        (await (await staff.Get("/admin/consulting/teams/new")).Submit([("Input.Name", "北區團隊"), ("Input.Industries", "26")]))
            .ErrorOf("Input.Name")
            .ShouldBe("已有同名的團隊。");

        var person = await app.Know(Person.Member("羅雅文"));
        var team = await app.With<ConsultingDb, Guid>(db => db.Teams.Where(t => t.Name == "北區團隊").Select(t => t.Id).SingleAsync());
        var appoint = await staff.Get($"/admin/consulting/teams/{team}/appoint");
        (await appoint.Submit([("Email", "nobody@example.test")])).ErrorOf("Email").ShouldContain("帳號已啟用");
        (await appoint.Submit([("Email", person.Email.ToUpperInvariant()), ("Capacity", "2")])).Text.ShouldContain("羅雅文");
        (await app.Published<ConsultantAppointed>("consulting")).ShouldContain(new ConsultantAppointed(person.Id, team, "北區團隊"));
        (await app.Browse(person).Get("/consultant/cases")).ShouldBe(HttpStatusCode.OK);

        var page = await staff.Get($"/admin/consulting/consultants/{person.Id}");
        var declared = await page.Submit([("Conflict.TaxId", "5312-0057"), ("Conflict.Reason", "前雇主")], "登錄利益迴避");
        declared.Text.ShouldContain("53120057");
        (await declared.Submit([], "解除")).Text.ShouldContain("已解除利益迴避");

        var id = await app.Case(await app.Firm(), CaseState.SelfAssessment, person);
        var dismiss = await staff.Get($"/admin/consulting/consultants/{person.Id}/dismiss");
        (await dismiss.Submit()).ShouldBe(HttpStatusCode.Conflict);
        await app.Step(id, Diagnosing.Staff, n => new Application.Cases.EndCase(id, n, "測試"));
        (await dismiss.Submit()).Text.ShouldContain("已非顧問");
        (await app.Published<ConsultantDismissed>("consulting")).ShouldContain(new ConsultantDismissed(person.Id));
        (await app.Browse(person).Get("/consultant/cases")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_team_that_is_closed_takes_no_cases()
    {
        var consultant = await app.Consultant();
        var team = await app.With<ConsultingDb, Guid>(db => db.Consultants.Where(c => c.Id == consultant.Id).Select(c => c.TeamId).SingleAsync());
        var edit = await app.Browse(Diagnosing.Staff).Get($"/admin/consulting/teams/{team}");
        (await edit.Submit([("Input.IsActive", "false")])).Text.ShouldContain("目前不承接案件");
        var id = await app.Case(await app.Firm(), CaseState.Approved);
        (await app.Send(new Application.Matches.MatchCase(id, 3, consultant.Id, null), Diagnosing.Staff)).Error!.Message.ShouldContain("cannot take cases");
    }
}
