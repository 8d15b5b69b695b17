using EcoSphere.Identity.Domain.SignIn;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public class SessionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_is_over_when_it_was_not_used_for_two_hours()
    {
        var session = Start();
        session.IsOpen(Now + Session.Idle - TimeSpan.FromTicks(1)).ShouldBeTrue();
        session.IsOpen(Now + Session.Idle).ShouldBeFalse();
    }

    [Fact]
    public void It_is_over_once_ended_and_the_first_end_counts()
    {
        var session = Start();
        session.End(Now);
        session.End(Now.AddMinutes(1));
        session.IsOpen(Now).ShouldBeFalse();
        session.EndedAt.ShouldBe(Now);
    }

    [Fact]
    public void It_waits_for_the_second_factor_until_that_is_passed()
    {
        var session = Start(awaits: true);
        session.AwaitsSecondFactor.ShouldBeTrue();
        session.PassSecondFactor();
        session.AwaitsSecondFactor.ShouldBeFalse();
    }

    [Fact]
    public void A_long_name_of_a_browser_is_cut() => Start(userAgent: new string('x', 1000)).UserAgent!.Length.ShouldBe(300);

    private static Session Start(bool awaits = false, string? userAgent = null) => Session.Start(Guid.CreateVersion7(), awaits, "192.0.2.1", userAgent, Now);
}
