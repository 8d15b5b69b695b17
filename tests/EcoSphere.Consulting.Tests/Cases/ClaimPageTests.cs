using System.Net;
using EcoSphere.Consulting.Application.Claims;
using EcoSphere.Consulting.Application.Reviews;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Cases;

/// <summary>Which administrator sees to a case, on the pages.</summary>
public sealed class ClaimPageTests(App app) : IClassFixture<App>
{
    private static readonly Person Other = Person.Staff(Permissions.Consulting) with { Name = "方管理" };

    [Fact]
    public async Task A_case_is_claimed_seen_in_the_queue_taken_over_and_released()
    {
        var id = await app.Case(await app.Firm("承辦測試股份有限公司"), CaseState.Submitted);
        var (mine, theirs) = (app.Browse(Diagnosing.Staff), app.Browse(Other));
        var page = await mine.Get($"/admin/consulting/cases/{id}");
        page.Text.ShouldContain("目前無人承辦。");
        var form = page.Form(button: "由我承辦");
        (await mine.Post(form.Action, form.Content)).Text.ShouldContain("這個案件現在由您承辦。");
        (await page.Submit(button: "由我承辦")).Text.ShouldContain("您自");

        (await theirs.Get("/admin/consulting/cases?tab=Review&q=承辦測試")).Text.ShouldContain("沈審查");
        (await mine.Get("/admin/consulting/cases?tab=Review&claim=Mine")).Text.ShouldContain("承辦測試");
        (await theirs.Get("/admin/consulting/cases?tab=Review&claim=Mine")).Text.ShouldNotContain("承辦測試");
        (await theirs.Get("/admin/consulting/cases?tab=Review&claim=Nobody")).Text.ShouldNotContain("承辦測試");

        // the other sees who it is, and no decision; the server refuses one as well
        var watched = await theirs.Get($"/admin/consulting/cases/{id}");
        watched.Text.ShouldContain("沈審查 自");
        watched.Document.QuerySelector("main button[formaction*='handler=Approve']").ShouldBeNull();
        var refused = await app.Send(new ApproveApplication(id, 2, null), Other);
        refused.ShouldFailWith(CaseErrors.Claimed("沈審查", (await app.Stored(id)).ClaimedAt));
        (await app.Send(new ClaimCase(id, 2), Other)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await app.Send(new ReleaseCase(id, 2), Other)).Error!.Kind.ShouldBe(ErrorKind.Conflict);

        var taken = await watched.Submit(button: "接手承辦");
        taken.Text.ShouldContain("這個案件現在由您承辦。");
        (await taken.Submit(button: "放回待辦")).Text.ShouldContain("目前無人承辦。");
        (await (await mine.Get($"/admin/consulting/cases/{id}")).Submit(button: "通過申請")).Text.ShouldContain("已通過");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_at_once_one_claims_it()
    {
        var id = await app.Case(await app.Firm(), CaseState.Submitted);
        var results = await Task.WhenAll(app.Send(new ClaimCase(id, 2), Diagnosing.Staff), app.Send(new ClaimCase(id, 2), Other));
        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Single(r => r.IsFailure).Error!.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task Nobody_else_claims_and_neither_firm_nor_consultant_reads_who_does()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.Submitted);
        foreach (var person in (Person[])[firm.Member, consultant, Person.Staff(Permissions.Company)])
        foreach (var command in (Platform.Messaging.ICommand[])[new ClaimCase(id, 2), new TakeOverCase(id, 2), new ReleaseCase(id, 2)])
            (await app.Send(command, person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        await app.Step(id, Diagnosing.Staff, n => new ClaimCase(id, n));
        (await app.Browse(firm.Member).Get($"/member/diagnosis/{id}")).Text.ShouldNotContain("沈審查");
        // it is nobody's turn here any more
        (await app.Send(new ClaimCase(Guid.CreateVersion7(), 1), Diagnosing.Staff)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Browse(Diagnosing.Staff).Get("/admin/consulting/cases?claim=Anybody")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
