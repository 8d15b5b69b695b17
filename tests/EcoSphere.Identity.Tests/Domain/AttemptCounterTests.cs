using EcoSphere.Identity.Domain.SignIn;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public class AttemptCounterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_is_full_at_the_limit_until_the_window_after_the_last_attempt_is_over()
    {
        var counter = Counted(4);
        counter.IsFull(5, Now).ShouldBeFalse();
        var last = Now.AddMinutes(10);
        counter.Add(last);
        counter.IsFull(5, last).ShouldBeTrue();
        counter.IsFull(5, last + AttemptCounter.Window - TimeSpan.FromTicks(1)).ShouldBeTrue();
        counter.IsFull(5, last + AttemptCounter.Window).ShouldBeFalse();
    }

    [Fact]
    public void After_the_window_it_starts_again()
    {
        var counter = Counted(5);
        counter.Add(Now + AttemptCounter.Window);
        counter.Count.ShouldBe(1);
    }

    [Fact]
    public void A_success_clears_it()
    {
        var counter = Counted(5);
        counter.Clear();
        counter.IsFull(5, Now).ShouldBeFalse();
    }

    [Fact]
    public void What_is_counted_does_not_name_the_address_and_keeps_kinds_apart()
    {
        AttemptCounter.SubjectOf("password", "a@example.com").ShouldNotContain("example");
        AttemptCounter.SubjectOf("password", "a@example.com").ShouldNotBe(AttemptCounter.SubjectOf("mail", "a@example.com"));
    }

    private static AttemptCounter Counted(int times)
    {
        var counter = AttemptCounter.For("password", "a@example.com", Now);
        for (var i = 0; i < times; i++)
            counter.Add(Now);
        return counter;
    }
}
