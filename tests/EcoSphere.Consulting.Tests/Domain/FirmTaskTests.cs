using EcoSphere.Consulting.Domain.Cases;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Domain;

public class FirmTaskTests
{
    [Theory]
    [InlineData("Draft", "Done InProgress CannotStart CannotStart CannotStart CannotStart")]
    [InlineData("Submitted", "Done Sent CannotStart CannotStart CannotStart CannotStart")]
    [InlineData("Returned", "Done Returned CannotStart CannotStart CannotStart CannotStart")]
    [InlineData("Approved", "Done Done CannotStart CannotStart CannotStart CannotStart")]
    [InlineData("SelfAssessment", "Done Done InProgress CannotStart CannotStart CannotStart")]
    [InlineData("VisitPlanning", "Done Done Sent CannotStart CannotStart CannotStart")]
    [InlineData("VisitProposed", "Done Done Done ToDo CannotStart CannotStart")]
    [InlineData("VisitConfirmed", "Done Done Done Done CannotStart CannotStart")]
    [InlineData("Reported", "Done Done Done Done ToDo CannotStart")]
    [InlineData("Survey", "Done Done Done Done Done InProgress")]
    [InlineData("Closed", "Done Done Done Done Done Done")]
    [InlineData("Withdrawn", "Done CannotStart CannotStart CannotStart CannotStart CannotStart")]
    [InlineData("Rejected", "Done CannotStart CannotStart CannotStart CannotStart CannotStart")]
    [InlineData("Ended", "Done CannotStart CannotStart CannotStart CannotStart CannotStart")]
    public void A_task_opens_only_when_the_one_before_is_done(string state, string expected) =>
        Of(new TaskFacts(Enum.Parse<CaseState>(state), EligibilityConditions.All, true, true, false, false, true)).ShouldBe(expected);

    [Fact]
    public void What_has_not_been_begun_is_to_do_and_what_was_returned_says_so()
    {
        var none = new TaskFacts(CaseState.Draft, EligibilityConditions.None, false, false, false, false, false);
        Of(none).ShouldBe("ToDo CannotStart CannotStart CannotStart CannotStart CannotStart");
        Of(none with { Confirmed = EligibilityConditions.InBusiness }).ShouldBe("InProgress CannotStart CannotStart CannotStart CannotStart CannotStart");
        var all = none with { Confirmed = EligibilityConditions.All };
        Of(all).ShouldBe("Done ToDo CannotStart CannotStart CannotStart CannotStart");
        Of(all with { State = CaseState.SelfAssessment }).ShouldBe("Done Done ToDo CannotStart CannotStart CannotStart");
        Of(all with { State = CaseState.SelfAssessment, IsAssessmentReturned = true }).ShouldBe("Done Done Returned CannotStart CannotStart CannotStart");
        Of(all with { State = CaseState.VisitConfirmed, IsRevisionAwaited = true }).ShouldBe("Done Done Done Done Sent CannotStart");
        Of(all with { State = CaseState.Survey }).ShouldBe("Done Done Done Done Done ToDo");
        Of(none with { State = CaseState.Returned }).ShouldBe("Returned Returned CannotStart CannotStart CannotStart CannotStart");
    }

    private static string Of(TaskFacts facts) => string.Join(' ', FirmTasks.All.Select(t => FirmTasks.Of(t, facts)));
}
