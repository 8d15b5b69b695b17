using System.Net;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>Who looks after a case: given to a colleague, taken over, never to somebody who is not on the staff.</summary>
public sealed class OfficerTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_case_is_given_to_a_colleague_who_is_told()
    {
        var (run, colleague) = (await app.Begun(), await app.Officer("鄭承辦"));
        await app.Pump();
        var page = await app.Browse(run.Officer).Get($"/admin/coaching/cases/{run.Id}");
        var given = await page.Submit([("Input.OfficerId", colleague.Id.ToString())], "變更承辦人");
        given.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("承辦人已變更");
        (await app.Case(run.Id)).OfficerId.ShouldBe(colleague.Id);
        await app.Pump();
        app.Mails.LinkTo(colleague.Email).ShouldBe($"/admin/coaching/cases/{run.Id}");
        (await app.Browse(colleague).Get("/admin/coaching/cases?officer=me")).Text.ShouldContain(run.Firm.Name);
        (await app.Lines(run.Id)).Select(l => l.Event).ShouldBe([CaseEvent.Begun, CaseEvent.OfficerChanged]);

        // the page was read before that: the second is told who has it, and the same once more changes nothing
        (await page.Submit([("Input.OfficerId", colleague.Id.ToString())], "變更承辦人")).ShouldBe(HttpStatusCode.OK);
        var third = await app.Officer("林承辦");
        (await page.Submit([("Input.OfficerId", third.Id.ToString())], "變更承辦人")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("鄭承辦");
        (await app.Send(new AssignOfficer(run.Id, colleague.Id, run.Officer.Id), run.Officer)).ShouldSucceed();
        (await app.Lines(run.Id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_case_is_taken_over_after_it_was_asked_once_more_and_of_two_at_once_the_second_is_told_who_has_it()
    {
        var (run, first, second) = (await app.Begun(), await app.Officer("鄭承辦"), await app.Officer("林承辦"));
        var ask = await (await app.Browse(first).Get($"/admin/coaching/cases/{run.Id}")).Follow("由我承辦此案");
        ask.Path.ShouldBe($"/admin/coaching/cases/{run.Id}/take-over");
        ask.Text.ShouldContain(run.Officer.Name);
        (await app.Case(run.Id)).OfficerId.ShouldBe(run.Officer.Id);
        var other = await app.Browse(second).Get($"/admin/coaching/cases/{run.Id}/take-over");

        (await ask.Submit()).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("此案已由您承辦");
        (await app.Case(run.Id)).OfficerId.ShouldBe(first.Id);
        (await ask.Submit()).ShouldBe(HttpStatusCode.OK);
        (await other.Submit()).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("鄭承辦");
        (await app.Browse(run.Firm.Member).Get($"/admin/coaching/cases/{run.Id}/take-over")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(first).Get($"/admin/coaching/cases/{Guid.CreateVersion7()}/take-over")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_who_is_not_on_the_staff_is_given_a_case()
    {
        var (run, former) = (await app.Begun(), await app.Officer("前承辦"));
        await app.Deliver(new StaffPermissionsChanged(former.Id, [Permissions.Company]), Guid.CreateVersion7());
        await app.Pump();
        foreach (var nobody in (Guid?[])[former.Id, run.Coach.Id, run.Firm.Member.Id, Guid.CreateVersion7(), null])
            (await app.Send(new AssignOfficer(run.Id, nobody, run.Officer.Id), run.Officer)).Error!.Details.ShouldHaveSingleItem().Field.ShouldBe("OfficerId");
        (await app.Send(new AssignOfficer(run.Id, run.Officer.Id, null), run.Firm.Member)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Send(new AssignOfficer(run.Id, run.Officer.Id, null), Person.Staff(Permissions.Consulting))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Case(run.Id)).OfficerId.ShouldBe(run.Officer.Id);
    }

    [Fact]
    public async Task Permissions_of_staff_are_taken_as_they_are_now_whatever_comes_late_or_twice()
    {
        var (person, now) = (Person.Staff(Permissions.Coaching), app.Clock.GetUtcNow());
        await Hear([Permissions.Coaching], now);
        (await IsStaff()).ShouldBeTrue();
        await Hear([], now.AddMinutes(2));
        await Hear([Permissions.Coaching], now.AddMinutes(1));
        (await IsStaff()).ShouldBeFalse();

        Task Hear(IReadOnlyList<string> permissions, DateTimeOffset at) =>
            app.With<CoachingDb>(async db =>
            {
                await new Application.Reactions.KeepMembers(db).Handle(new StaffPermissionsChanged(person.Id, permissions), at, CancellationToken.None);
                await db.SaveChangesAsync();
            });
        Task<bool> IsStaff() => app.With<CoachingDb, bool>(db => db.KnownMembers.Where(m => m.Id == person.Id).Select(m => m.IsStaff).SingleAsync());
    }
}
