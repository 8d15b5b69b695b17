using System.Net;
using EcoSphere.Coaching.Application.Batches;
using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Reviews;

public class ReviewTests(App app) : IClassFixture<App>
{
    private static readonly Person Staff = Person.Staff(Permissions.Coaching);

    [Fact]
    public async Task It_is_returned_corrected_qualified_listed_and_approved()
    {
        var (offering, firm) = (await app.Offer(new ItemPlan(1)), await app.Firm());
        var id = await app.Apply(offering, firm);
        var desk = app.Browse(Staff);
        var review = await desk.Get($"/admin/coaching/applications/{id}");
        var back = await review.Submit([("Input.Notes[firm]", "資本額與登記不符"), ("Input.CorrectBy", "2026-12-04")], "退回補正");
        back.ShouldBe(HttpStatusCode.OK);
        (await app.Stored(id)).State.ShouldBe(ApplicationState.Returned);

        var mine = app.Browse(firm.Member);
        var home = await mine.Get("/member");
        home.Text.ShouldContain("請於 2026/12/04（五）前補正");
        home.Text.ShouldContain("2026/12/04（五）23:59");
        (await mine.Get($"/member/coaching/{id}")).Text.ShouldContain("資本額與登記不符");
        (await mine.Get($"/member/coaching/{id}/correct/need")).ShouldBe(HttpStatusCode.Conflict);
        await (await mine.Get($"/member/coaching/{id}/correct/firm")).Submit([("Input.Text[capital]", "5000")], "儲存補正內容");
        await (await mine.Get($"/member/coaching/{id}/resubmit")).Submit([], "重新送出申請");
        (await app.Stored(id)).State.ShouldBe(ApplicationState.Submitted);

        var again = await desk.Get($"/admin/coaching/applications/{id}");
        again.Text.ShouldContain("3000");
        await again.Submit([], "文件齊備，符合資格");
        (await app.Stored(id)).State.ShouldBe(ApplicationState.Qualified);
        // what was read before is decided by somebody else by now
        (await again.Submit([], "文件齊備，符合資格")).ShouldBe(HttpStatusCode.Conflict);

        var queue = await desk.Get($"/admin/coaching/applications?tab=Qualified&item={offering.ItemId}");
        var list = await queue.Submit([("Chosen", id.ToString())]);
        list.Path.ShouldContain("/batches/");
        var sent = await list.Submit([], "已提報主管機關");
        var decided = await sent.Submit([("Input.All", "yes"), ("Input.Reference", "經授產字第 1 號")], "登錄核定結果");
        decided.ShouldBe(HttpStatusCode.OK);
        var application = await app.Stored(id);
        (application.State, application.HoldsPlace, (await app.Places(offering)).Taken).ShouldBe((ApplicationState.Approved, true, 1));
        (await app.Browse().Get($"/coaching/{offering.Slug}/firms/A")).Text.ShouldContain(firm.Name);
        await app.Pump();
        app.Mails.To(firm.Member.Email).Count.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task Who_finds_no_place_waits_in_order_and_moves_up_when_one_comes_back()
    {
        var offering = await app.Offer(new ItemPlan(1));
        var firms = new[] { await app.Firm("甲"), await app.Firm("乙"), await app.Firm("丙") };
        var ids = new List<Guid>();
        foreach (var firm in firms)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            ids.Add(await app.Apply(offering, firm, ApplicationState.Qualified));
        }

        var batch = (await app.Send(new BeginBatch(offering.ItemId, ids), Staff)).Value;
        (await app.Send(new SendBatch(batch), Staff)).ShouldSucceed();
        (await app.Send(new DecideBatch(batch, ids, [], "文號", null), Staff)).ShouldSucceed();
        (await States()).ShouldBe([ApplicationState.Approved, ApplicationState.Waitlisted, ApplicationState.Waitlisted]);
        (await app.Browse(firms[2].Member).Get($"/member/coaching/{ids[2]}")).Text.ShouldContain("1 家");

        (await app.Send(new WithdrawApplication(ids[0], "停工"), firms[0].Member)).ShouldSucceed();
        (await States()).ShouldBe([ApplicationState.Withdrawn, ApplicationState.Approved, ApplicationState.Waitlisted]);
        (await app.Places(offering)).Taken.ShouldBe(1);
        (await app.Send(new WithdrawApplication(ids[0], "停工"), firms[0].Member)).ShouldSucceed();
        (await app.Send(new TerminateApplication(ids[1], (await app.Stored(ids[1])).StepCount, "未配合"), Staff)).ShouldSucceed();
        (await States()).ShouldBe([ApplicationState.Withdrawn, ApplicationState.Terminated, ApplicationState.Approved]);
        (await app.Places(offering)).Taken.ShouldBe(1);

        async Task<IEnumerable<ApplicationState>> States()
        {
            var states = new List<ApplicationState>();
            foreach (var id in ids)
                states.Add((await app.Stored(id)).State);
            return states;
        }
    }

    [Fact]
    public async Task A_larger_quota_lets_the_waiting_list_move_up_by_the_job()
    {
        var offering = await app.Offer(new ItemPlan(1));
        await app.Apply(offering, await app.Firm(), ApplicationState.Approved);
        var id = await app.Apply(offering, await app.Firm(), ApplicationState.Waitlisted);
        await app.Run("coaching", "MoveUpWaitingLists");
        (await app.Stored(id)).State.ShouldBe(ApplicationState.Waitlisted);
        await app.With<CoachingDb>(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == offering.ProgrammeId);
            programme.ChangeItem(offering.ItemId, Make.Item(), new Window(WindowKind.UntilFull), new ItemPlan(2), 1, Make.Now).ShouldSucceed();
            await db.SaveChangesAsync();
        });
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Run("coaching", "MoveUpWaitingLists");
        ((await app.Stored(id)).State, (await app.Places(offering)).Taken).ShouldBe((ApplicationState.Approved, 2));
    }

    [Fact]
    public async Task What_is_not_corrected_is_given_up_after_a_reminder()
    {
        // a host of one's own, because its clock is moved far
        var own = await App.Start(new App.Settings());
        var (offering, firm) = (await own.Offer(), await own.Firm());
        var id = await own.Apply(offering, firm, ApplicationState.Returned);
        own.Clock.Set(TaipeiTime.StartOf(new DateOnly(2026, 12, 1)));
        await own.Run("coaching", "KeepCorrectionDeadlines");
        await own.Run("coaching", "KeepCorrectionDeadlines");
        await own.Pump();
        own.Mails.To(firm.Member.Email).Count.ShouldBe(1);
        (await own.Stored(id)).State.ShouldBe(ApplicationState.Returned);
        own.Clock.Set(TaipeiTime.StartOf(new DateOnly(2026, 12, 5)));
        await own.Run("coaching", "KeepCorrectionDeadlines");
        (await own.Stored(id)).State.ShouldBe(ApplicationState.GivenUp);
        await own.Pump();
        own.Mails.To(firm.Member.Email).Count.ShouldBe(2);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task Two_reviewers_score_and_neither_sees_the_other_before()
    {
        var (offering, firm) = (await app.Offer(new ItemPlan(1, Reviewers: 2)), await app.Firm());
        var id = await app.Apply(offering, firm, ApplicationState.Qualified);
        (await app.Send(new BeginBatch(offering.ItemId, [id]), Staff)).Error!.Message.ShouldBe(ApplicationErrors.ScoresMissing.Message);
        var first = await app.Browse(Staff).Get($"/admin/coaching/applications/{id}");
        (await first.Submit([("Score.Points[potential]", "99"), ("Score.Points[will]", "30")], "送出評分")).Errors.ShouldHaveSingleItem();
        await first.Submit([("Score.Points[potential]", "50"), ("Score.Points[will]", "30"), ("Score.Comment", "潛力高")], "送出評分");
        var other = Person.Staff(Permissions.Coaching);
        (await app.Browse(other).Get($"/admin/coaching/applications/{id}")).Text.ShouldNotContain("潛力高");
        (await app.Send(new ScoreApplication(id, [40, 20], null), other)).ShouldSucceed();
        (await app.Browse(other).Get($"/admin/coaching/applications/{id}")).Text.ShouldContain("潛力高");
        (await app.Stored(id)).Score.ShouldBe(70m);
        (await app.Send(new BeginBatch(offering.ItemId, [id]), Staff)).ShouldSucceed();
    }

    [Fact]
    public async Task Two_decisions_on_one_list_at_once_are_one()
    {
        var offering = await app.Offer(new ItemPlan(3));
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++)
            ids.Add(await app.Apply(offering, await app.Firm(), ApplicationState.Qualified));
        var batch = (await app.Send(new BeginBatch(offering.ItemId, ids), Staff)).Value;
        (await app.Send(new TakeOffBatch(batch, ids[2]), Staff)).ShouldSucceed();
        (await app.Send(new DecideBatch(batch, ids, [], "文號", null), Staff)).Error!.Message.ShouldBe(BatchErrors.NotSent.Message);
        (await app.Send(new SendBatch(batch), Staff)).ShouldSucceed();
        (await app.Send(new DecideBatch(batch, [], [ids[0]], "文號", null), Staff)).Error!.Details[0].Field.ShouldBe("Reason");
        var results = await Task.WhenAll(
            app.Send(new DecideBatch(batch, [ids[0], ids[1]], [], "文號", null), Staff),
            app.Send(new DecideBatch(batch, [], [ids[0], ids[1]], "文號", "理由"), Staff)
        );
        results.Count(r => r.IsSuccess).ShouldBe(1);
        (await app.Stored(ids[2])).State.ShouldBe(ApplicationState.Qualified);
    }

    [Fact]
    public async Task The_queue_the_board_and_the_exports_open()
    {
        var offering = await app.Offer();
        await app.Apply(offering, await app.Firm("匯出公司"));
        var desk = app.Browse(Staff);
        foreach (
            var path in (string[])["applications", "applications?tab=All&sort=-score&q=匯出", "batches", "batches?state=Sent", "places", "places?closed=true"]
        )
            (await desk.Get($"/admin/coaching/{path}")).ShouldBe(HttpStatusCode.OK);
        var csv = await desk.Http.GetStringAsync(new Uri($"/admin/coaching/applications?handler=Export&format=Csv&item={offering.ItemId}", UriKind.Relative));
        csv.ShouldContain("匯出公司");
        (await desk.Get("/admin/coaching/applications?page=99")).ShouldBe(HttpStatusCode.NotFound);
    }
}
