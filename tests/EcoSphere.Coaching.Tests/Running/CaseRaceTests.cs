using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>Two at once: one succeeds, or both do in some order, and whoever came second is told why.</summary>
public sealed class CaseRaceTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Of_officers_who_begin_a_case_at_once_one_does()
    {
        var firm = await app.Firm();
        var id = await app.Apply(await app.Offer(), firm, ApplicationState.Approved);
        var steps = await app.Steps(id);
        var officers = new[] { await app.Officer("甲"), await app.Officer("乙"), await app.Officer("丙"), await app.Officer("丁") };
        var results = await Run.AtOnce(4, n => app.Send(new StartCase(id, steps, null), officers[n]));
        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Kind == ErrorKind.Conflict);
        (await app.Case(id)).OfficerId.ShouldBe(officers[Array.FindIndex(results, r => r.IsSuccess)].Id);
        await app.Pump();
        app.Mails.To(firm.Member.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_officers_who_take_a_case_over_at_once_the_second_is_told_who_has_it()
    {
        var run = await app.Begun();
        var officers = new[] { await app.Officer("甲"), await app.Officer("乙") };
        var results = await Run.AtOnce(2, n => app.Send(new TakeOverCase(run.Id, run.Officer.Id), officers[n]));
        results.Count(r => r.IsSuccess).ShouldBe(1);
        var winner = officers[Array.FindIndex(results, r => r.IsSuccess)];
        results.Single(r => r.IsFailure).ShouldFailWith(CaseErrors.TakenMeanwhile(winner.Name));
        (await app.Lines(run.Id)).Count(l => l.Event == CaseEvent.OfficerChanged).ShouldBe(1);
    }

    [Fact]
    public async Task Completion_while_a_document_is_handed_in_takes_it_before_or_refuses_it()
    {
        for (var round = 0; round < 3; round++)
        {
            var run = await app.Finished();
            var photo = await app.DeliverableOf(run.Id, "photo");
            using var content = new MemoryStream(Run.Pdf());
            var file = (await app.Send(new UploadDeliverable(Side.Coach, run.Id, content, "照片.pdf"), run.Coach)).Value;
            var results = await Run.AtOnce(
                2,
                n =>
                    n == 0 ? app.Send(new CompleteCase(run.Id, null), run.Officer) : app.Send(new HandInDeliverable(Side.Coach, run.Id, photo, file), run.Coach)
            );
            results[0].ShouldSucceed();
            if (results[1].IsFailure)
                results[1].ShouldFailWith(CaseErrors.Over);
            var done = await app.Case(run.Id);
            done.IsComplete.ShouldBeTrue();
            done.Deliverables.Single(d => d.Id == photo).Rounds.ShouldBe(results[1].IsSuccess ? 1 : 0);
        }
    }

    [Fact]
    public async Task A_case_completed_many_times_at_once_is_completed_once_with_three_reports()
    {
        var run = await app.Finished();
        var results = await Run.AtOnce(4, _ => app.Send(new CompleteCase(run.Id, null), run.Officer));
        results.ShouldAllBe(r => r.IsSuccess);
        (await app.Reports(run.Id)).Count.ShouldBe(3);
        (await app.Lines(run.Id)).Count(l => l.Event == CaseEvent.Completed).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_document_sent_twice_is_one_version_and_a_newer_one_is_not_accepted_unseen()
    {
        var run = await app.Begun();
        var sheet = await app.DeliverableOf(run.Id, "sheet");
        var results = await Run.AtOnce(3, _ => app.HandIn(Side.Firm, run.Id, sheet, run.Firm.Member));
        results.ShouldAllBe(r => r.IsSuccess);
        (await app.Case(run.Id)).Deliverables.Single(d => d.Id == sheet).Versions.Count.ShouldBe(1);
        (await app.HandIn(Side.Firm, run.Id, sheet, run.Firm.Member, "Newer")).ShouldSucceed();
        (await app.Send(new AcceptDeliverable(run.Id, sheet, 1), run.Officer)).ShouldFailWith(CaseErrors.NewerVersion);
        (await app.Send(new AcceptDeliverable(run.Id, sheet, 2), run.Officer)).ShouldSucceed();
        (await app.Send(new AcceptDeliverable(run.Id, sheet, 2), run.Officer)).ShouldFailWith(CaseErrors.DeliverableAccepted);
    }

    [Fact]
    public async Task The_same_message_sent_many_times_at_once_is_written_once_and_mailed_once()
    {
        var run = await app.Begun();
        await app.Pump();
        var before = app.Mails.To(run.Firm.Member.Email).Count;
        var seen = (await app.Thread(run.Id)).LineCount;
        var results = await Run.AtOnce(4, _ => app.Send(new WriteCaseMessage(Side.Coach, run.Id, "請提供電費單", [], seen), run.Coach));
        results.ShouldAllBe(r => r.IsSuccess);
        (await app.Lines(run.Id)).Count(l => l.Kind == MessageKind.Message).ShouldBe(1);
        await app.Pump();
        app.Mails.To(run.Firm.Member.Email).Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_case_that_ends_while_a_message_is_sent_takes_it_before_or_refuses_it()
    {
        var run = await app.Begun();
        var results = await Run.AtOnce(2, n => n == 0 ? End(run.Id) : app.Send(new WriteCaseMessage(Side.Firm, run.Id, "等一下", [], 0), run.Firm.Member));
        if (results[1].IsFailure)
            results[1].ShouldFailWith(CaseErrors.Over);
        (await app.Lines(run.Id)).Count(l => l.Text == "等一下").ShouldBe(results[1].IsSuccess ? 1 : 0);
    }

    private async Task<Result> End(Guid id)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await app.With<CoachingDb>(async db =>
                {
                    (await db.WholeCases.SingleAsync(c => c.Id == id)).End(app.Clock.GetUtcNow());
                    await db.SaveChangesAsync();
                });
                return Result.Success();
            }
            catch (DbUpdateConcurrencyException) when (attempt < 5)
            {
                // the message was quicker
            }
        }
    }
}
