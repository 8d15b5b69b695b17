using System.Net;
using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>Who may read and change a self-assessment, and when.</summary>
public class AssessmentAccessTests(App app) : IClassFixture<App>
{
    private static readonly BlockForm Typed = new(null, "空壓機", null, null, null, null, null, null, null, null);

    [Fact]
    public async Task A_neighbour_finds_nothing_and_changes_nothing()
    {
        var (firm, neighbour) = (await app.AtAssessment(1), await app.AtAssessment(1));
        var block = (await app.Assessment(firm)).Blocks[0];
        (await app.Send(new KeepBlocks(firm.CaseId, [new TypedBlock(block.Id, block.Stamp, Typed)]), neighbour.Member)).ShouldFailWith(
            AssessmentErrors.NotFound
        );
        (await app.Send(new KeepBlocks(neighbour.CaseId, [new TypedBlock(block.Id, block.Stamp, Typed)]), neighbour.Member)).ShouldFailWith(
            AssessmentErrors.BlockGone
        );
        (await app.Send(new AddBlock(firm.CaseId, 1), neighbour.Member)).ShouldFailWith(AssessmentErrors.NotFound);
        (await app.Send(new MoveBlock(firm.CaseId, block.Id, 1), neighbour.Member)).ShouldFailWith(AssessmentErrors.NotFound);
        (await app.Send(new RemoveBlock(firm.CaseId, block.Id), neighbour.Member)).ShouldFailWith(AssessmentErrors.NotFound);
        (await app.Send(new SendSelfAssessment(firm.CaseId, Guid.Empty), neighbour.Member)).ShouldFailWith(CaseErrors.NotFound);
        var browser = app.Browse(neighbour.Member);
        (await browser.Get($"/member/self-assessment/{firm.CaseId}")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/member/self-assessment/blocks/{block.Id}/remove")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Assessment(firm)).Blocks.Single().Answers.ShouldBe(block.Answers);
    }

    [Fact]
    public async Task The_consultant_and_staff_see_it_once_it_is_sent()
    {
        var firm = await app.AtAssessment(1);
        var (consultant, staff) = (app.Browse(firm.Adviser), app.Browse(Person.Staff(Permissions.Consulting)));
        var (his, theirs) = ($"/consultant/cases/{firm.CaseId}/self-assessment", $"/admin/consulting/cases/{firm.CaseId}/self-assessment");
        (await consultant.Get(his)).ShouldBe(HttpStatusCode.NotFound);
        (await staff.Get(theirs)).ShouldBe(HttpStatusCode.NotFound);
        await (await app.Browse(firm.Member).Get("/member/self-assessment/check")).Submit();
        (await consultant.Get(his)).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("設備 1");
        (await staff.Get(theirs)).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("設備 1");
        (await app.Browse(Person.Member()).Get(his)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(firm.Member).Get(his)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(firm.Member).Get(theirs)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff(Permissions.Company)).Get(theirs)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse().Raw(his)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_is_sent_or_withdrawn_cannot_be_changed()
    {
        var (sent, withdrawn) = (await app.AtAssessment(1), await app.AtAssessment(1));
        await (await app.Browse(sent.Member).Get("/member/self-assessment/check")).Submit();
        await app.Change(withdrawn, c => c.Withdraw(Make.Applicant, "不辦了", app.Clock.GetUtcNow()).ShouldSucceed());
        foreach (var firm in (Firm[])[sent, withdrawn])
        {
            var block = (await app.Assessment(firm)).Blocks[0];
            (await app.Send(new KeepBlocks(firm.CaseId, [new TypedBlock(block.Id, block.Stamp, Typed)]), firm.Member)).ShouldFailWith(AssessmentErrors.Locked);
            (await app.Send(new AddBlock(firm.CaseId, 1), firm.Member)).ShouldFailWith(AssessmentErrors.Locked);
            (await app.Send(new RemoveBlock(firm.CaseId, block.Id), firm.Member)).ShouldFailWith(AssessmentErrors.Locked);
            (await app.Browse(firm.Member).Get("/member/self-assessment")).Path.ShouldBe($"/member/self-assessment/{firm.CaseId}");
        }

        (await app.Send(new SendSelfAssessment(withdrawn.CaseId, (await app.Assessment(withdrawn)).Version), withdrawn.Member)).ShouldFailWith(CaseErrors.Over);
    }

    [Fact]
    public async Task Added_twice_it_is_there_once_and_two_at_once_send_it_once()
    {
        var firm = await app.AtAssessment(1);
        var colleague = await app.Colleague(firm);
        await Task.WhenAll(app.Send(new AddBlock(firm.CaseId, 1), firm.Member), app.Send(new AddBlock(firm.CaseId, 1), colleague));
        (await app.Assessment(firm)).Blocks.Count.ShouldBe(2);
        (await app.Send(new RemoveBlock(firm.CaseId, (await app.Assessment(firm)).Blocks[1].Id), firm.Member)).ShouldSucceed();
        var seen = (await app.Assessment(firm)).Version;
        (await app.Send(new SendSelfAssessment(firm.CaseId, Guid.Empty), firm.Member)).IsFailure.ShouldBeTrue();
        var sent = await Task.WhenAll(
            app.Send(new SendSelfAssessment(firm.CaseId, seen), firm.Member),
            app.Send(new SendSelfAssessment(firm.CaseId, seen), colleague)
        );
        sent.ShouldAllBe(r => r.IsSuccess);
        await app.With<Infrastructure.ConsultingDb>(db =>
        {
            db.Cases.Where(c => c.Id == firm.CaseId).SelectMany(c => c.Steps).Count(s => s.Action == CaseAction.SendSelfAssessment).ShouldBe(1);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_consultant_never_reads_another_consultants_case()
    {
        var firm = await app.AtAssessment(1);
        await (await app.Browse(firm.Member).Get("/member/self-assessment/check")).Submit();
        (await app.Send(new GetAssessment(Side.Staff, firm.CaseId), firm.Adviser)).IsFailure.ShouldBeTrue();
        await app.Change(
            firm,
            c => c.Reassign(Make.Reviewer, Make.Matched(Actor.Consultant(Guid.CreateVersion7(), "羅顧問")), "調整", app.Clock.GetUtcNow()).ShouldSucceed()
        );
        (await app.Send(new GetAssessment(Side.Consultant, firm.CaseId), firm.Adviser)).ShouldFailWith(AssessmentErrors.NotFound);
    }
}
