using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Domain.Applications;

public class SubmissionTests
{
    private static Result<CoachingApplication> Send(ApplicationContent content, FirmFacts? facts = null, Offer offer = Offer.Open)
    {
        var (programme, item) = Make.Published();
        return CoachingApplication.Submit(
            "CO-2026-000001",
            new ItemChoice(programme, item, 1, Guid.CreateVersion7()),
            Make.Applicant(facts: facts),
            Make.Firm,
            content,
            offer,
            Make.Now
        );
    }

    [Fact]
    public void What_is_complete_is_sent() => Send(Make.Content()).ShouldSucceed();

    [Fact]
    public void Everything_that_is_missing_is_told_at_once() =>
        Send(ApplicationContent.Empty).Fields().ShouldBe(["factory", "first-batch", "capital", "sales", "scan", "privacy"]);

    [Fact]
    public void A_condition_that_is_not_met_or_not_proved_keeps_it_back()
    {
        var content = Make.Content();
        Send(content, Make.Facts with { IndustryCode = "35" }).Fields().ShouldBe(["maker"]);
        Send(content with { Files = [.. content.Files.Where(f => f.Key == "scan")] }).Fields().ShouldBe(["factory"]);
        Send(content with { RuleAnswers = [new RuleAnswer("factory", true), new RuleAnswer("first-batch", false)] }).Fields().ShouldBe(["first-batch"]);
    }

    [Fact]
    public void Consent_to_an_older_text_is_none()
    {
        var content = Make.Content();
        Send(content with { Consents = [content.Consents[0] with { Version = 0 }] }).Fields().ShouldBe(["privacy"]);
        Send(content with { Consents = [content.Consents[0] with { IsAgreed = false }] }).Fields().ShouldBe(["privacy"]);
    }

    [Theory]
    [InlineData("Later")]
    [InlineData("Full")]
    [InlineData("Closed")]
    public void An_item_that_takes_none_takes_none(string offer) =>
        Send(Make.Content(), offer: Enum.Parse<Offer>(offer)).ShouldFailWith(ApplicationErrors.NotTakingApplications);

    [Fact]
    public void Two_reviewers_score_it_before_it_is_listed()
    {
        var application = Make.In(ApplicationState.Qualified);
        var criteria = Make.Form().Criteria;
        application.List(Make.Reviewer, Guid.CreateVersion7(), 2, Make.Now).ShouldFailWith(ApplicationErrors.ScoresMissing);
        application.GiveScore(Make.Reviewer, criteria, 2, [61, null], null, Make.Now).Fields().ShouldBe(["potential", "will"]);
        application.GiveScore(Make.Reviewer, criteria, 2, [50, 30], "潛力高", Make.Now).ShouldSucceed();
        application.GiveScore(Make.Reviewer, criteria, 2, [55, 30], "更正", Make.Now).ShouldSucceed();
        application.Score.ShouldBeNull();
        application.GiveScore(Make.Second, criteria, 2, [40, 20], null, Make.Now).ShouldSucceed();
        (application.Score, application.Scores.Count).ShouldBe((72.5m, 2));
        application
            .GiveScore(EcoSphere.Coaching.Domain.Actor.Staff(Guid.CreateVersion7(), "第三位"), criteria, 2, [1, 1], null, Make.Now)
            .ShouldFailWith(ApplicationErrors.ScoredByOthers);
        application.List(Make.Reviewer, Guid.CreateVersion7(), 2, Make.Now).ShouldSucceed();
        application.GiveScore(Make.Reviewer, criteria, 2, [1, 1], null, Make.Now).ShouldFailWith(ApplicationErrors.NotNow);
    }
}
