using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Domain.UpgradeApplications;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.UpgradeApplications;

public class ReviewTests
{
    private static readonly DateTimeOffset Later = Make.Now.AddHours(2);

    private readonly KnownMember _applicant = Make.Member();

    [Fact]
    public void A_claim_is_the_first_ones_and_names_them_to_the_second()
    {
        var application = Make.Submitted();
        application.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        application.Claim(Make.Reviewer, Later).ShouldSucceed();

        application.Claim(Make.OtherReviewer, Later).ShouldFailWith(UpgradeApplicationErrors.Claimed("陳審查", Make.Now));
        (application.ClaimedById, application.ClaimedByName, application.ClaimedAt).ShouldBe((Make.Reviewer.Id, "陳審查", Make.Now));
    }

    [Fact]
    public void Errors_tell_the_time_of_Taipei() => UpgradeApplicationErrors.Claimed("陳審查", Make.Now).Args.ShouldBe(["陳審查", "2026/11/20 11:04"]);

    [Fact]
    public void Only_the_claimant_decides_or_releases_until_another_takes_over()
    {
        var application = Make.Submitted(_applicant.Id);
        application.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        var claimed = UpgradeApplicationErrors.Claimed("陳審查", Make.Now);
        application.Release(Make.OtherReviewer).ShouldFailWith(claimed);
        application.Return(Make.OtherReviewer, 1, Make.Note(ApplicationSections.Proof), Later).ShouldFailWith(claimed);
        application.Approve(Make.OtherReviewer, 1, null, _applicant, Later).ShouldFailWith(claimed);

        application.TakeOver(Make.OtherReviewer, Later).ShouldSucceed();

        application.ClaimedById.ShouldBe(Make.OtherReviewer.Id);
        application.Approve(Make.OtherReviewer, 1, null, _applicant, Later).ShouldSucceed();
    }

    [Fact]
    public void A_released_application_can_be_claimed_by_another()
    {
        var application = Make.Submitted();
        application.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        application.Release(Make.Reviewer).ShouldSucceed();
        application.ClaimedById.ShouldBeNull();
        application.Claim(Make.OtherReviewer, Later).ShouldSucceed();
    }

    [Fact]
    public void Approval_makes_the_company_and_records_the_decision()
    {
        var application = Make.Submitted(_applicant.Id);
        application.Claim(Make.Reviewer, Make.Now).ShouldSucceed();

        var company = application.Approve(Make.Reviewer, 1, " 歡迎 ", _applicant, Later).Value;

        (application.State, application.CompanyId, application.DecidedAt, application.ClaimedById).ShouldBe(
            (ApplicationState.Approved, company.Id, Later, null)
        );
        var round = application.LastRound!;
        (round.Decision, round.DecidedById, round.DecidedByName, round.DecidedAt, round.Reason).ShouldBe(
            (ReviewDecision.Approved, Make.Reviewer.Id, "陳審查", Later, "歡迎")
        );
    }

    [Fact]
    public void The_second_reviewer_is_told_who_decided_what()
    {
        var approved = Make.Approved();
        approved
            .Return(Make.OtherReviewer, 1, Make.Note(ApplicationSections.Proof), Later)
            .ShouldFailWith(UpgradeApplicationErrors.Approved("陳審查", Make.Now));
        approved.Approve(Make.OtherReviewer, 1, null, _applicant, Later).ShouldFailWith(UpgradeApplicationErrors.Approved("陳審查", Make.Now));

        var returned = Make.Returned();
        returned.Approve(Make.OtherReviewer, 1, null, _applicant, Later).ShouldFailWith(UpgradeApplicationErrors.Returned("陳審查", Make.Now));
    }

    [Fact]
    public void A_return_says_why_and_what_is_open()
    {
        var application = Make.Submitted();
        var note = ReturnNote.From("請補正\r\n並重送", ApplicationSections.Proof, "不需要", " 影本不清楚 ").Value;

        application.Return(Make.Reviewer, 1, note, Later).ShouldSucceed();

        var round = application.LastRound!;
        (round.Decision, round.Reason, round.OpenSections, round.ProfileRemark, round.ProofRemark, round.DecidedByName).ShouldBe(
            (ReviewDecision.Returned, "請補正\n並重送", ApplicationSections.Proof, null, "影本不清楚", "陳審查")
        );
        (application.State, application.DecidedAt).ShouldBe((ApplicationState.Returned, Later));
    }

    [Fact]
    public void A_return_needs_a_reason_and_a_section()
    {
        ReturnNote.From(" ", ApplicationSections.None).Fields().ShouldBe(["Reason", "Sections"]);
        ReturnNote.From("x", (ApplicationSections)8).Fields().ShouldBe(["Sections"]);
        ReturnNote.From(new string('x', 1001), ApplicationSections.Profile, new string('x', 501)).Fields().ShouldBe(["Reason", "ProfileRemark"]);
    }

    [Fact]
    public void A_round_that_was_not_read_is_not_decided()
    {
        var application = Make.Returned();
        application.Submit(Later).ShouldSucceed();

        application.Approve(Make.Reviewer, 1, null, _applicant, Later).ShouldFailWith(UpgradeApplicationErrors.SentAgain(2));
        application.Return(Make.Reviewer, 1, Make.Note(ApplicationSections.Proof), Later).ShouldFailWith(UpgradeApplicationErrors.SentAgain(2));
        application.State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public void Nobody_reviews_their_own_application()
    {
        var application = Make.Submitted(Make.Reviewer.Id);
        var own = UpgradeApplicationErrors.OwnApplication;
        application.Claim(Make.Reviewer, Later).ShouldFailWith(own);
        application.TakeOver(Make.Reviewer, Later).ShouldFailWith(own);
        application.Approve(Make.Reviewer, 1, null, _applicant, Later).ShouldFailWith(own);
        application.Return(Make.Reviewer, 1, Make.Note(ApplicationSections.Proof), Later).ShouldFailWith(own);
    }

    [Fact]
    public void An_applicant_who_cannot_act_cannot_become_an_administrator()
    {
        _applicant.Suspended(Later);
        var application = Make.Submitted(_applicant.Id);
        application.Approve(Make.Reviewer, 1, null, _applicant, Later).ShouldFailWith(UpgradeApplicationErrors.ApplicantCannotAct);
        application.State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public void A_note_that_is_too_long_is_refused()
    {
        var application = Make.Submitted(_applicant.Id);
        application.Approve(Make.Reviewer, 1, new string('x', 1001), _applicant, Later).Fields().ShouldBe(["Note"]);
        application.State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public void A_corrected_application_can_be_approved_in_its_second_round()
    {
        var application = Make.Submitted(_applicant.Id);
        application.Return(Make.Reviewer, 1, Make.Note(ApplicationSections.Profile), Make.Now).ShouldSucceed();
        application.SaveAnswers(Make.Answers with { Kind = CompanyKind.ToolSupplier }, Later).ShouldSucceed();
        application.Submit(Later).ShouldSucceed();

        application.Approve(Make.OtherReviewer, 2, null, _applicant, Later).Value.Kind.ShouldBe(CompanyKind.ToolSupplier);
        application.Rounds.Select(r => r.Decision).ShouldBe([ReviewDecision.Returned, ReviewDecision.Approved]);
    }
}
