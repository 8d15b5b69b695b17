using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Domain.Applications;

public class CorrectionTests
{
    // 2026-12-04 in Taipei is over at 16:00 UTC
    private static readonly DateTimeOffset LastSecond = new(2026, 12, 4, 15, 59, 59, TimeSpan.Zero);

    private static readonly DateTimeOffset Midnight = new(2026, 12, 4, 16, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Until_midnight_in_Taipei_it_can_be_corrected_and_not_given_up()
    {
        var application = Make.In(ApplicationState.Returned);
        application.GiveUp(LastSecond).ShouldFailWith(ApplicationErrors.NotYetTooLate);
        application.IsOpenForCorrection("firm", LastSecond).ShouldBeTrue();
        application.Resubmit(Make.Firm, Make.Form(), Make.Facts, "已更正", LastSecond).ShouldSucceed();
        (application.State, application.Rounds, application.CorrectBy).ShouldBe((ApplicationState.Submitted, 2, null));
    }

    [Fact]
    public void From_midnight_on_it_counts_as_given_up_whether_the_job_has_run_or_not()
    {
        var application = Make.In(ApplicationState.Returned);
        application.IsOpenForCorrection("firm", Midnight).ShouldBeFalse();
        application.Correct(Make.Firm, "firm", c => c, Midnight).ShouldFailWith(ApplicationErrors.TooLate);
        application.Resubmit(Make.Firm, Make.Form(), Make.Facts, null, Midnight).ShouldFailWith(ApplicationErrors.TooLate);
        application.GiveUp(Midnight).ShouldSucceed();
        (application.State, application.Steps[^1].ById).ShouldBe((ApplicationState.GivenUp, null));
    }

    [Fact]
    public void Only_the_flagged_parts_are_open_and_what_stood_there_before_is_kept()
    {
        var application = Make.In(ApplicationState.Returned);
        application.Correct(Make.Firm, "need", c => c, Make.Now).ShouldFailWith(ApplicationErrors.NotOpenForCorrection);
        application
            .Correct(Make.Firm, "firm", c => c with { Answers = [.. c.Answers.Where(a => a.Key != "capital"), Answer.Of("capital", "5000")] }, Make.Now)
            .ShouldSucceed();
        application.Content.Find("capital")!.Text.ShouldBe("5000");
        application.ContentBefore!.Find("capital")!.Text.ShouldBe("3000");
        application.Content.Find("capital")!.IsSame(application.ContentBefore.Find("capital")).ShouldBeFalse();
    }

    [Fact]
    public void A_return_says_what_is_wrong_and_leaves_time()
    {
        var application = Make.Submitted();
        application.Return(Make.Reviewer, [new ReturnNote("firm", " ")], new DateOnly(2026, 12, 4), null, Make.Now).Fields().ShouldBe(["Notes"]);
        application.Return(Make.Reviewer, [new ReturnNote("firm", "x")], new DateOnly(2026, 11, 20), null, Make.Now).Fields().ShouldBe(["CorrectBy"]);
    }

    [Fact]
    public void What_is_sent_again_has_to_be_complete()
    {
        var application = Make.In(ApplicationState.Returned);
        application.Correct(Make.Firm, "firm", c => c with { Answers = [] }, Make.Now).ShouldSucceed();
        application.Resubmit(Make.Firm, Make.Form(), Make.Facts, null, Make.Now).Fields().ShouldBe(["capital", "sales"]);
    }

    [Fact]
    public void The_priority_is_that_of_the_answers_that_were_sent_last()
    {
        var form = Make.Form();
        var (programme, item) = Make.Published(form: form);
        var application = Make.Submitted(programme, item, Make.Applicant(facts: Make.Facts with { Employees = 500 }));
        application.PriorityRank.ShouldBe(3);
        application.Return(Make.Reviewer, [new ReturnNote(Sections.Eligibility, "請確認")], new DateOnly(2026, 12, 4), null, Make.Now).ShouldSucceed();
        application
            .Correct(
                Make.Firm,
                Sections.Eligibility,
                c => c with { RuleAnswers = [.. c.RuleAnswers.Where(a => a.Key != "network"), new RuleAnswer("network", true)] },
                Make.Now
            )
            .ShouldSucceed();
        application.Resubmit(Make.Firm, form, Make.Facts with { Employees = 500 }, null, Make.Now).ShouldSucceed();
        application.PriorityRank.ShouldBe(2);
    }
}
