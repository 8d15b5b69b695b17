using System.Net;
using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Matches;
using EcoSphere.Consulting.Application.Reports;
using EcoSphere.Consulting.Application.Reviews;
using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Application.Visits;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Cases;

/// <summary>Who may see and do what: strangers, wrong roles, the neighbour's ids, former consultants.</summary>
public sealed class CaseAccessTests(App app) : IClassFixture<App>
{
    private const string Some = "01930000-0000-7000-8000-000000000001";

    [Theory]
    [InlineData("/member/diagnosis")]
    [InlineData("/member/diagnosis/eligibility/1")]
    [InlineData($"/member/diagnosis/{Some}")]
    [InlineData($"/member/diagnosis/{Some}/withdraw")]
    [InlineData($"/member/diagnosis/{Some}/cancel-visit")]
    [InlineData($"/member/diagnosis/{Some}/visit.ics")]
    [InlineData($"/member/diagnosis/{Some}/files/{Some}")]
    [InlineData("/consultant/cases")]
    [InlineData($"/consultant/cases/{Some}")]
    [InlineData($"/consultant/cases/{Some}/cancel-visit")]
    [InlineData($"/consultant/cases/{Some}/self-assessment/return")]
    [InlineData($"/consultant/cases/{Some}/visit.ics")]
    [InlineData($"/consultant/cases/{Some}/files/{Some}")]
    [InlineData("/admin/consulting/cases")]
    [InlineData("/admin/consulting/cases?handler=Export&format=Csv")]
    [InlineData($"/admin/consulting/cases/{Some}")]
    [InlineData($"/admin/consulting/cases/{Some}/self-assessment/return")]
    [InlineData($"/admin/consulting/cases/{Some}/reject")]
    [InlineData($"/admin/consulting/cases/{Some}/end")]
    [InlineData($"/admin/consulting/cases/{Some}/reassign")]
    [InlineData($"/admin/consulting/cases/{Some}/files/{Some}")]
    [InlineData("/admin/consulting/teams")]
    [InlineData("/admin/consulting/teams/new")]
    [InlineData($"/admin/consulting/teams/{Some}")]
    [InlineData($"/admin/consulting/teams/{Some}/appoint")]
    [InlineData($"/admin/consulting/consultants/{Some}")]
    [InlineData($"/admin/consulting/consultants/{Some}/dismiss")]
    public async Task Strangers_sign_in_and_wrong_roles_are_refused(string path)
    {
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login?returnUrl=");
        (await app.Browse(await app.Know(Person.Member())).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff(Permissions.Company, Permissions.System)).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Everybody_reads_what_it_is_for()
    {
        foreach (var culture in (string[])["zh-TW", "en"])
        {
            (await app.Browse().In(culture).Get("/consulting")).ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll("svg circle").Length.ShouldBe(6);
            (await app.Browse().In(culture).Get("/consulting/other-services")).ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task The_home_pages_say_whose_turn_it_is()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var number = (await app.Stored(await app.Case(firm, CaseState.VisitProposed, consultant))).Number;
        (await app.Browse(firm.Member).Get("/member")).Text.ShouldContain(number);
        (await app.Send(new GetCaseWork(Side.Consultant), consultant)).Value.ShouldHaveSingleItem().Turn.ShouldBe(Side.Firm);
        (await app.Browse(Diagnosing.Staff).Get("/admin")).Text.ShouldContain("待媒合案件");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        foreach (var path in (string[])["", "/withdraw", "/cancel-visit", "/visit.ics", $"/files/{Some}"])
            (await app.Browse(firm.Member).Get($"/member/diagnosis/{Some}{path}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in (string[])["", "/cancel-visit", "/visit.ics", $"/files/{Some}"])
            (await app.Browse(consultant).Get($"/consultant/cases/{Some}{path}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (
            var path in (string[])
                [
                    $"cases/{Some}",
                    $"cases/{Some}/reject",
                    $"cases/{Some}/end",
                    $"cases/{Some}/reassign",
                    $"cases/{Some}/files/{Some}",
                    $"teams/{Some}",
                    $"teams/{Some}/appoint",
                    $"consultants/{Some}",
                    $"consultants/{Some}/dismiss",
                    "cases?page=99",
                ]
        )
            (await app.Browse(Diagnosing.Staff).Get($"/admin/consulting/{path}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_neighbours_case_is_not_there_nor_is_another_consultants()
    {
        var (firm, neighbour) = (await app.Firm(), await app.Firm("大山紡織有限公司"));
        var (consultant, other) = (await app.Consultant(), await app.Consultant());
        var id = await app.Case(firm, CaseState.Reported, consultant);
        var found = await app.Stored(id);
        var (scan, report) = (found.ScanFileId!.Value, found.Reports[0].FileId);
        foreach (var path in (string[])["", "/withdraw", "/cancel-visit", "/visit.ics", $"/files/{scan}", $"/files/{report}"])
            (await app.Browse(neighbour.Member).Get($"/member/diagnosis/{id}{path}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in (string[])["", "/visit.ics", $"/files/{report}"])
            (await app.Browse(other).Get($"/consultant/cases/{id}{path}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(neighbour.Member).Get("/member/diagnosis")).Text.ShouldNotContain(found.Number);
        (await app.Browse(other).Get("/consultant/cases?tab=All")).Text.ShouldNotContain(found.Number);

        // the scan is between firm and platform
        (await app.Browse(consultant).Get($"/consultant/cases/{id}/files/{scan}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(consultant).Raw($"/consultant/cases/{id}/files/{report}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Browse(firm.Member).Raw($"/member/diagnosis/{id}/files/{scan}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Browse(Diagnosing.Staff).Raw($"/admin/consulting/cases/{id}/files/{scan}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        ICommand[] ofFirm =
        [
            new KeepApplicationContact(id, new ContactForm("搶", null, null, null, null), IsDraft: true),
            new KeepApplicationSubject(id, new SubjectForm("26", [], null), IsDraft: true),
            new SetScan(id, null, null, IsRemoved: true),
            new SubmitApplication(id, Guid.Empty),
            new ConfirmVisit(id, 1, Guid.Empty, null),
            new DeclineVisit(id, 1, "x"),
            new CancelVisit(id, 1, Side.Firm, "x"),
            new ConfirmReceipt(id, 1),
            new RequestRevision(id, 1, "x"),
            new WithdrawCase(id, 1, null),
        ];
        foreach (var command in ofFirm)
        {
            (await app.Send(command, neighbour.Member)).Error!.Kind.ShouldBe(ErrorKind.NotFound, command.ToString());
            (await app.Send(command, Diagnosing.Staff)).Error!.Kind.ShouldBe(ErrorKind.Forbidden, command.ToString());
        }

        ICommand[] ofConsultant =
        [
            new ProposeVisit(id, 1, [], null),
            new CancelVisit(id, 1, Side.Consultant, "x"),
            new ReturnSelfAssessment(id, 1, Side.Consultant, "x", null, "x", []),
            new UploadReport(id, 1, null, null),
        ];
        foreach (var command in ofConsultant)
        {
            (await app.Send(command, other)).Error!.Kind.ShouldBe(ErrorKind.NotFound, command.ToString());
            (await app.Send(command, firm.Member)).Error!.Kind.ShouldBe(ErrorKind.Forbidden, command.ToString());
        }

        ICommand[] ofStaff =
        [
            new ApproveApplication(id, 1, null),
            new ReturnApplication(id, 1, "x", [], []),
            new RejectApplication(id, 1, "x"),
            new MatchCase(id, 1, null, null),
            new ReassignCase(id, 1, null, "x"),
            new EndCase(id, 1, "x"),
        ];
        foreach (var command in ofStaff)
        foreach (var person in (Person[])[firm.Member, consultant, Person.Staff(Permissions.System)])
            (await app.Send(command, person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden, command.ToString());
        (await app.Stored(id)).Steps.Count.ShouldBe(found.Steps.Count);
    }

    [Fact]
    public async Task Whoever_is_not_the_consultant_any_more_sees_the_case_no_longer()
    {
        var (firm, consultant, next) = (await app.Firm(), await app.Consultant(), await app.Consultant());
        var id = await app.Case(firm, CaseState.VisitPlanning, consultant);
        var browser = app.Browse(consultant);
        (await browser.Get($"/consultant/cases/{id}")).ShouldBe(HttpStatusCode.OK);
        var page = await app.Browse(Diagnosing.Staff).Get($"/admin/consulting/cases/{id}/reassign");
        (await page.Submit([("ConsultantId", next.Id.ToString())])).ErrorOf("Reason").ShouldNotBeEmpty();
        (await page.Submit([("ConsultantId", next.Id.ToString()), ("Reason", "原顧問請假")])).Text.ShouldContain("原顧問請假");
        (await browser.Get($"/consultant/cases/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(next).Get($"/consultant/cases/{id}")).ShouldBe(HttpStatusCode.OK);
        await app.Pump();
        app.Mails.To(consultant.Email)[^1].Subject.ShouldContain("another consultant");
    }

    [Fact]
    public async Task A_draft_is_the_firms_own_and_a_member_of_the_firm_decides_nothing_for_the_platform()
    {
        var firm = await app.Firm();
        var id = await app.Case(firm, CaseState.Draft);
        (await app.Browse(Diagnosing.Staff).Get($"/admin/consulting/cases/{id}")).ShouldBe(HttpStatusCode.NotFound);
        var colleague = await app.Know(Person.Staff(Permissions.Consulting), firm.Id);
        var sent = await app.Case(await app.Firm(), CaseState.Submitted);
        (await app.Send(new ApproveApplication(sent, 2, null), colleague)).Error.ShouldBeNull();
        var own = await app.Case(firm, CaseState.Submitted);
        (await app.Send(new ApproveApplication(own, 2, null), colleague)).Error!.Message.ShouldBe(CaseErrors.OwnCase.Message);
    }

    [Fact]
    public async Task A_suspended_firm_and_a_member_who_left_are_refused_at_the_next_request()
    {
        var firm = await app.Firm();
        var id = await app.Case(firm, CaseState.Submitted);
        var browser = app.Browse(firm.Member);
        (await browser.Get($"/member/diagnosis/{id}")).ShouldBe(HttpStatusCode.OK);
        await app.With<ConsultingDb>(async db =>
        {
            (await db.KnownCompanies.FindAsync(firm.Id))!.Stand(isSuspended: true, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await browser.Get($"/member/diagnosis/{id}")).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("停權");
        await app.With<ConsultingDb>(async db =>
        {
            (await db.KnownCompanies.FindAsync(firm.Id))!.Stand(isSuspended: false, app.Clock.GetUtcNow());
            (await db.KnownMembers.FindAsync(firm.Member.Id))!.Leave(firm.Id, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await browser.Get($"/member/diagnosis/{id}")).ShouldBe(HttpStatusCode.Forbidden);
    }
}
