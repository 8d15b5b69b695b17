using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Matches;
using EcoSphere.Consulting.Application.Reports;
using EcoSphere.Consulting.Application.Reviews;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Cases;

/// <summary>Whatever happens at once, a case takes each step once, and nobody gets more than fits.</summary>
public sealed class CaseRaceTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Ten_members_who_begin_at_once_begin_one_case()
    {
        var firm = await app.Firm();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.Send(new AnswerCondition(1, IsMet: true), firm.Member)));
        answers.Count(a => a.IsSuccess).ShouldBeGreaterThan(0);
        (await app.With<ConsultingDb, int>(db => db.Cases.CountAsync(c => c.CompanyId == firm.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Sending_twice_sends_once_and_confirming_twice_opens_one_survey()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.Submitted);
        (await app.Send(new SubmitApplication(id, Guid.Empty), firm.Member)).Error.ShouldBeNull();
        (await app.Stored(id)).Round.ShouldBe(1);
        await app.Case(firm, CaseState.Submitted);
        var other = await app.Firm();
        var reported = await app.Case(other, CaseState.Reported, consultant);
        foreach (var result in await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.Send(new ConfirmReceipt(reported, 1), other.Member))))
            result.Error.ShouldBeNull();
        (await app.Stored(reported)).Steps.Count(s => s.Action == CaseAction.ConfirmReceipt).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_reviewers_at_once_one_decides_and_the_other_is_told_who()
    {
        var id = await app.Case(await app.Firm(), CaseState.Submitted);
        var other = Person.Staff(Permissions.Consulting) with { Name = "方管理" };
        var results = await Task.WhenAll(
            app.Send(new ApproveApplication(id, 2, null), Diagnosing.Staff),
            app.Send(new RejectApplication(id, 2, "不符資格"), other)
        );
        var refused = results.Single(r => r.IsFailure).Error!;
        refused.Kind.ShouldBe(ErrorKind.Conflict);
        refused.Args[0].ToString().ShouldBeOneOf("沈審查", "方管理");
    }

    [Fact]
    public async Task Of_two_matches_at_once_no_more_pass_than_the_consultant_takes()
    {
        var consultant = await app.Consultant(capacity: 1);
        var ids = new[] { await app.Case(await app.Firm(), CaseState.Approved), await app.Case(await app.Firm(), CaseState.Approved) };
        var results = await Task.WhenAll(ids.Select(id => app.Send(new MatchCase(id, 3, consultant.Id, null), Diagnosing.Staff)));
        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Single(r => r.IsFailure).Error!.Message.ShouldContain("takes no more at once");
    }

    [Fact]
    public async Task Conflicts_of_interest_are_refused_whatever_the_page_offers()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.Approved);
        (
            await app.Send(new EcoSphere.Consulting.Application.Teams.DeclareConflict(consultant.Id, firm.TaxId, "前雇主"), Diagnosing.Staff)
        ).Error.ShouldBeNull();
        var page = await app.Browse(Diagnosing.Staff).Get($"/admin/consulting/cases/{id}");
        page.Text.ShouldContain("前雇主");
        (await page.Submit([("Match.ConsultantId", consultant.Id.ToString())], "媒合")).Status.ShouldBe(System.Net.HttpStatusCode.Conflict);
        (await app.Stored(id)).State.ShouldBe(CaseState.Approved);

        var colleague = await app.Consultant();
        await app.Know(colleague, firm.Id);
        (await app.Send(new MatchCase(id, 3, colleague.Id, null), Diagnosing.Staff)).Error!.Message.ShouldContain("belongs to this firm");
        var candidates = (await app.Send(new ListCandidates(id), Diagnosing.Staff)).Value;
        candidates.Where(c => c.Id == consultant.Id || c.Id == colleague.Id).ShouldAllBe(c => c.WhyNot != null);
    }

    [Fact]
    public async Task Those_who_know_the_trade_and_have_least_to_do_come_first()
    {
        var (stranger, busy, free) = (await app.Consultant(industry: "11"), await app.Consultant(capacity: 2), await app.Consultant(capacity: 2));
        await app.Case(await app.Firm(), CaseState.SelfAssessment, busy);
        var id = await app.Case(await app.Firm(), CaseState.Approved);
        var order = (await app.Send(new ListCandidates(id), Diagnosing.Staff)).Value.Select(c => c.Id).ToList();
        order.IndexOf(free.Id).ShouldBeLessThan(order.IndexOf(busy.Id));
        order.IndexOf(busy.Id).ShouldBeLessThan(order.IndexOf(stranger.Id));
    }

    [Fact]
    public async Task The_queue_counts_and_finds_what_it_shows()
    {
        var firm = await app.Firm("尋找測試股份有限公司");
        var id = await app.Case(firm, CaseState.Submitted);
        var number = (await app.Stored(id)).Number;
        foreach (var keyword in (string[])["尋找測試", number, firm.TaxId])
            (await app.Browse(Diagnosing.Staff).Get($"/admin/consulting/cases?tab=Review&q={Uri.EscapeDataString(keyword)}")).Text.ShouldContain(number);
        (await app.Browse(Diagnosing.Staff).Get("/admin/consulting/cases?q=%25")).Text.ShouldContain("沒有案件");
        var stages = (await app.Send(new GetDashboard(), Diagnosing.Staff)).Value;
        stages.Single(s => s.Stage == CaseStage.Review).Count.ShouldBeGreaterThan(0);
        var export = await app.Browse(Diagnosing.Staff).Raw($"/admin/consulting/cases?handler=Export&format=Csv&q={number}");
        (await export.Content.ReadAsStringAsync()).ShouldContain("尋找測試股份有限公司");
        (
            await app.Send(new ListCases(Side.Firm, new CaseFilter(CaseTab.All, null, null, null, null, null), 1), firm.Member)
        ).Value.Rows.Items.ShouldHaveSingleItem();
    }
}
