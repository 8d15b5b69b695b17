using System.Net;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>Who is not on a side of a case finds nothing of it: the neighbour, another consultant, staff of other modules, strangers.</summary>
public sealed class CaseAccessTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Pages_of_a_case_are_there_for_its_own_sides_only()
    {
        var run = await app.Completed();
        var (neighbour, other) = (await app.Firm("大山紡織有限公司"), await app.Consultant("別組顧問"));
        var sheet = await app.DeliverableOf(run.Id, "sheet");
        var file = (await app.Case(run.Id)).Deliverables.Single(d => d.Id == sheet).FileId!.Value;
        var report = (await app.Reports(run.Id))[0].Id;
        string[] firm =
        [
            $"/member/coaching/{run.Id}/case",
            $"/member/coaching/{run.Id}/case/deliverables/{sheet}",
            $"/member/coaching/{run.Id}/case/messages",
            $"/member/coaching/{run.Id}/case/files/{file}",
            $"/member/coaching/{run.Id}/case/certificate",
            $"/member/coaching/follow-ups/{report}",
        ];
        string[] coach =
        [
            $"/consultant/coaching/{run.Id}",
            $"/consultant/coaching/{run.Id}/deliverables/{sheet}",
            $"/consultant/coaching/{run.Id}/messages",
            $"/consultant/coaching/{run.Id}/files/{file}",
            $"/consultant/coaching/{run.Id}/visits/new",
        ];
        string[] staff =
        [
            $"/admin/coaching/cases/{run.Id}",
            $"/admin/coaching/cases/{run.Id}/deliverables/{sheet}",
            $"/admin/coaching/cases/{run.Id}/messages",
            $"/admin/coaching/cases/{run.Id}/files/{file}",
            $"/admin/coaching/cases/{run.Id}/stages/start",
            $"/admin/coaching/cases/{run.Id}/certificate",
            $"/admin/coaching/follow-ups/{report}",
            "/admin/coaching/cases",
            "/admin/coaching/follow-ups",
            "/admin/coaching/follow-ups/totals",
        ];
        foreach (var (paths, own) in new[] { (firm, run.Firm.Member), (coach, run.Coach), (staff, run.Officer) })
        foreach (var path in paths)
            (await app.Browse(own).Raw(path)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        foreach (var path in firm)
            (await app.Browse(neighbour.Member).Raw(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        foreach (var path in coach)
        {
            (await app.Browse(other).Raw(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            ((int)(await app.Browse(run.Firm.Member).Raw(path)).StatusCode).ShouldBeInRange(403, 404, path);
        }

        foreach (var path in staff)
        foreach (var person in new[] { run.Firm.Member, run.Coach, Person.Staff(Permissions.Consulting) })
            (await app.Browse(person).Raw(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        foreach (var path in firm.Concat(coach).Concat(staff))
            (await app.Browse().Get(path)).Path.ShouldNotBe(path);
    }

    [Fact]
    public async Task Commands_refuse_whoever_is_not_on_that_side()
    {
        var run = await app.Begun();
        var (neighbour, other) = ((await app.Firm("大山紡織有限公司")).Member, await app.Consultant("別組顧問"));
        var sheet = await app.DeliverableOf(run.Id, "sheet");
        using var content = new MemoryStream(Run.Pdf());
        var own = (await app.Send(new UploadDeliverable(Side.Firm, run.Id, content, "a.pdf"), run.Firm.Member)).Value;
        (await app.Send(new HandInDeliverable(Side.Firm, run.Id, sheet, own), neighbour)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        // an upload of somebody else is not there
        (await app.Send(new HandInDeliverable(Side.Coach, run.Id, await app.DeliverableOf(run.Id, "report"), own), run.Coach)).IsFailure.ShouldBeTrue();
        foreach (var stranger in new[] { neighbour, other, Person.Member() })
        foreach (var side in Enum.GetValues<Side>())
        {
            (await app.Send(new WriteCaseMessage(side, run.Id, "hi", [], 0), stranger)).IsFailure.ShouldBeTrue();
            (await app.Send(new MarkCaseThreadRead(side, run.Id, 99), stranger)).IsFailure.ShouldBeTrue();
            (await app.Send(new KeepCaseNote(side, run.Id, "hi", 0), stranger)).IsFailure.ShouldBeTrue();
            (await app.Send(new PlanVisit(side, run.Id, new DateOnly(2030, 1, 1), null, "x"), stranger)).IsFailure.ShouldBeTrue();
            (await app.Send(new GetCaseThread(side, run.Id), stranger)).IsFailure.ShouldBeTrue();
            (await app.Send(new OpenCaseFile(side, run.Id, own), stranger)).IsFailure.ShouldBeTrue();
        }

        // the firm plans no visit and keeps no note
        (await app.Send(new PlanVisit(Side.Firm, run.Id, new DateOnly(2030, 1, 1), null, "x"), run.Firm.Member)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Send(new KeepCaseNote(Side.Firm, run.Id, "x", 0), run.Firm.Member)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        foreach (var person in new[] { run.Firm.Member, run.Coach, Person.Staff(Permissions.Consulting) })
        {
            (await app.Send(new FinishStage(run.Id, "start"), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await app.Send(new AcceptDeliverable(run.Id, sheet, 1), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await app.Send(new CompleteCase(run.Id, null), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await app.Send(new TakeOverCase(run.Id, null), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await app.Send(new ExportFollowUps(new FollowUpFilter(FollowUpTab.Sent, null, false, null)), person)).IsFailure.ShouldBeTrue();
        }

        (await app.Lines(run.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_consultant_who_is_dismissed_or_replaced_sees_nothing_from_then_on()
    {
        var run = await app.Begun();
        var next = await app.Consultant("下一位");
        var browser = app.Browse(run.Coach);
        (await browser.Raw($"/consultant/coaching/{run.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Send(new AssignCoach(run.Id, next.Id, run.Coach.Id), run.Officer)).ShouldSucceed();
        (await browser.Raw($"/consultant/coaching/{run.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(next).Raw($"/consultant/coaching/{run.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.With<CoachingDb>(async db =>
        {
            (await db.KnownMembers.SingleAsync(m => m.Id == next.Id)).Consult(null, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await app.Browse(next).Raw($"/consultant/coaching/{run.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(next).Raw("/consultant/coaching")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        // nobody who is on no team is given a case
        (await app.Send(new AssignCoach(run.Id, Person.Member().Id, next.Id), run.Officer)).IsFailure.ShouldBeTrue();
    }
}
