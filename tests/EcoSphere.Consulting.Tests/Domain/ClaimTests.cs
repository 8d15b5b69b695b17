using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Domain;

/// <summary>An administrator who sees to a case keeps the others from deciding on it, until it is taken over or released.</summary>
public class ClaimTests
{
    private static readonly Actor Other = Actor.Staff(Guid.CreateVersion7(), "方管理");

    [Fact]
    public void A_claim_leaves_the_decision_to_one_until_another_takes_over()
    {
        var found = Make.Case(CaseState.Submitted);
        found.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        found.Claim(Make.Reviewer, Make.Later).ShouldSucceed();
        (found.ClaimedById, found.ClaimedByName, found.ClaimedAt).ShouldBe((Make.Reviewer.Id, "沈審查", Make.Now));

        var claimed = CaseErrors.Claimed("沈審查", Make.Now);
        claimed.Args.ShouldBe(["沈審查", "2026/11/20 11:04"]);
        foreach (
            var refused in (Result[])
                [
                    found.Claim(Other, Make.Now),
                    found.Release(Other),
                    found.Approve(Other, null, Make.Now),
                    found.Return(Other, Make.Note(ApplicationSections.Scan), Make.Now),
                    found.Reject(Other, "不符資格", Make.Now),
                    found.End(Other, "逾期", Make.Now),
                ]
        )
            refused.ShouldFailWith(claimed);
        (found.Can(CaseAction.Approve, Other), found.Can(CaseAction.Approve, Make.Reviewer)).ShouldBe((false, true));

        found.TakeOver(Other, Make.Later).ShouldSucceed();
        found.Approve(Make.Reviewer, null, Make.Later).IsFailure.ShouldBeTrue();
        found.Approve(Other, null, Make.Later).ShouldSucceed();
    }

    [Fact]
    public void Each_step_ends_a_claim_and_what_is_released_is_free()
    {
        var found = Make.Case(CaseState.Submitted);
        found.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        found.Approve(Make.Reviewer, null, Make.Now).ShouldSucceed();
        found.ClaimedById.ShouldBeNull();
        found.Claim(Other, Make.Now).ShouldSucceed();
        found.Match(Make.Reviewer, Make.Matched(), null, Make.Now).ShouldFailWith(CaseErrors.Claimed("方管理", Make.Now));
        found.Release(Other).ShouldSucceed();
        found.Match(Make.Reviewer, Make.Matched(), null, Make.Now).ShouldSucceed();

        // the firm is kept from nothing
        var withdrawn = Make.Case(CaseState.Submitted);
        withdrawn.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        withdrawn.Withdraw(Make.Applicant, null, Make.Now).ShouldSucceed();
        withdrawn.ClaimedById.ShouldBeNull();
    }

    [Fact]
    public void Who_has_claimed_it_is_erased_with_the_person()
    {
        var found = Make.Case(CaseState.Submitted);
        found.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        found.Erase(Make.Reviewer.Id, []);
        found.ClaimedByName.ShouldBe("");
    }
}
