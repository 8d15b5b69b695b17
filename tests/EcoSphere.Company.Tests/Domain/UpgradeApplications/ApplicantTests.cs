using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.UpgradeApplications;

public class ApplicantTests
{
    private static readonly DateTimeOffset Later = Make.Now.AddDays(1);

    [Fact]
    public void An_application_starts_as_an_empty_draft()
    {
        var applicant = Guid.CreateVersion7();
        var application = UpgradeApplication.Start("UP-2026-000123", Make.TaxId(), applicant, Make.Now);

        application.Number.ShouldBe("UP-2026-000123");
        application.TaxId.ShouldBe("99754141");
        application.ChecksumOverridden.ShouldBeFalse();
        application.ApplicantId.ShouldBe(applicant);
        application.State.ShouldBe(ApplicationState.Draft);
        application.Answers.ShouldBe(ProfileAnswers.None);
        application.OpenSections.ShouldBe(ApplicationSections.Profile | ApplicationSections.Proof);
        application.Round.ShouldBe(0);
        application.LastRound.ShouldBeNull();
        application.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_taken_on_the_applicants_word_is_flagged_until_it_is_replaced()
    {
        var application = UpgradeApplication.Start("UP-2026-000001", TaxId.Parse("90316313", isOnCertificate: true).Value, Guid.CreateVersion7(), Make.Now);
        application.ChecksumOverridden.ShouldBeTrue();

        application.ChangeTaxId(Make.TaxId("04595257"), Make.Now).ShouldSucceed();
        (application.TaxId, application.ChecksumOverridden).ShouldBe(("04595257", false));
    }

    [Fact]
    public void A_draft_keeps_incomplete_and_wrong_answers()
    {
        var application = UpgradeApplication.Start("UP-2026-000001", Make.TaxId(), Guid.CreateVersion7(), Make.Now);
        var halfDone = ProfileAnswers.None with { Name = "綠", Employees = -1 };

        application.SaveAnswers(halfDone, Later).ShouldSucceed();

        application.Answers.ShouldBe(halfDone);
        application.ChangedAt.ShouldBe(Later);
    }

    [Fact]
    public void What_is_missing_is_told_all_at_once_and_nothing_is_sent()
    {
        var application = UpgradeApplication.Start("UP-2026-000001", Make.TaxId(), Guid.CreateVersion7(), Make.Now);

        var result = application.Submit(Make.Now);

        result.Error!.Kind.ShouldBe(ErrorKind.Invalid);
        result.Fields().ShouldBe(["Name", "Kind", "IndustryCode", "Address", "Phone", "Representative", "Proof"]);
        application.State.ShouldBe(ApplicationState.Draft);
        application.Rounds.ShouldBeEmpty();
    }

    [Fact]
    public void A_removed_proof_has_to_be_replaced()
    {
        var application = Make.Draft();
        application.RemoveProof(Make.Now).ShouldSucceed();
        application.Submit(Make.Now).Fields().ShouldBe(["Proof"]);
    }

    [Fact]
    public void Sending_opens_a_round_with_what_was_sent()
    {
        var application = Make.Draft();
        application.Submit(Later).ShouldSucceed();

        (application.Round, application.SubmittedAt, application.OpenSections).ShouldBe((1, Later, ApplicationSections.None));
        var round = application.LastRound.ShouldNotBeNull();
        (round.Number, round.Answers, round.ProofFileId, round.SubmittedAt, round.Decision).ShouldBe(
            (1, Make.Answers, application.ProofFileId!.Value, Later, null)
        );
    }

    [Fact]
    public void Sending_twice_makes_one_round()
    {
        var application = Make.Submitted();
        application.Submit(Later).ShouldSucceed();
        (application.Rounds.Count, application.SubmittedAt).ShouldBe((1, Make.Now));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Only_returned_sections_are_open_again(bool profileIsOpen, bool proofIsOpen)
    {
        var returned =
            (profileIsOpen ? ApplicationSections.Profile : ApplicationSections.None) | (proofIsOpen ? ApplicationSections.Proof : ApplicationSections.None);
        var application = Make.Returned(returned);
        application.OpenSections.ShouldBe(returned);

        Check(application.SaveAnswers(Make.Answers, Later), profileIsOpen);
        Check(application.AttachProof(Guid.CreateVersion7(), Later), proofIsOpen);
        Check(application.RemoveProof(Later), proofIsOpen);

        static void Check(Result result, bool isOpen)
        {
            if (isOpen)
                result.ShouldSucceed();
            else
                result.ShouldFailWith(UpgradeApplicationErrors.SectionClosed);
        }
    }

    [Fact]
    public void A_corrected_application_tells_what_changed()
    {
        var application = Make.Returned();
        var firstProof = application.ProofFileId;
        var newProof = Guid.CreateVersion7();
        application.SaveAnswers(Make.Answers with { Name = "綠能精密", Kind = CompanyKind.ToolSupplier, Employees = null }, Later).ShouldSucceed();
        application.AttachProof(newProof, Later).ShouldSucceed();
        application.Submit(Later).ShouldSucceed();

        application.Round.ShouldBe(2);
        application.DecidedAt.ShouldBeNull();
        application
            .LastRound!.ChangesSince(application.Rounds[0])
            .ShouldBe([
                new(ApplicationField.Name, "綠能精密股份有限公司", "綠能精密"),
                new(ApplicationField.Kind, "SmeUser", "ToolSupplier"),
                new(ApplicationField.Employees, "42", null),
                new(ApplicationField.Proof, firstProof.ToString(), newProof.ToString()),
            ]);
        application.Rounds[0].Answers.ShouldBe(Make.Answers);
    }

    [Fact]
    public void Sending_again_without_a_change_is_allowed_and_shows_none()
    {
        var application = Make.Returned();
        application.Submit(Later).ShouldSucceed();
        application.LastRound!.ChangesSince(application.Rounds[0]).ShouldBeEmpty();
    }

    [Fact]
    public void Withdrawing_during_review_closes_the_round_and_frees_the_reviewer()
    {
        var application = Make.Submitted();
        application.Claim(Make.Reviewer, Make.Now).ShouldSucceed();

        application.Withdraw(Later).ShouldSucceed();

        (application.LastRound!.Decision, application.LastRound.DecidedAt, application.LastRound.DecidedById).ShouldBe((ReviewDecision.Withdrawn, Later, null));
        application.ClaimedById.ShouldBeNull();
        application.Claim(Make.Reviewer, Later).ShouldFailWith(UpgradeApplicationErrors.Withdrawn(Later));
    }

    [Fact]
    public void Withdrawing_a_returned_one_keeps_the_reviewers_decision()
    {
        var application = Make.Returned();
        application.Withdraw(Later).ShouldSucceed();
        application.LastRound!.Decision.ShouldBe(ReviewDecision.Returned);
    }
}
