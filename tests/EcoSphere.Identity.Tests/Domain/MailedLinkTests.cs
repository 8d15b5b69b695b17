using EcoSphere.Identity.Domain;
using EcoSphere.Identity.Domain.SignIn;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public class MailedLinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_token_is_long_random_and_not_kept()
    {
        var (link, token) = Issue();
        token.Length.ShouldBe(43);
        link.TokenHash.ShouldBe(RandomToken.HashOf(token));
        link.TokenHash.ShouldNotContain(token);
        Issue().Token.ShouldNotBe(token);
    }

    [Fact]
    public void It_is_good_once()
    {
        var (link, _) = Issue();
        link.Use(Now).IsSuccess.ShouldBeTrue();
        link.Use(Now).Error.ShouldBe(SignInErrors.LinkDead);
    }

    [Theory]
    [InlineData("Activate", 3 * 24 * 60)]
    [InlineData("SignIn", 10)]
    [InlineData("ResetPassword", 60)]
    [InlineData("ChangeEmail", 60)]
    public void It_lives_for_a_short_time(string purpose, int minutes)
    {
        var end = Now.AddMinutes(minutes);
        Issue(purpose).Link.IsOpen(end.AddTicks(-1)).ShouldBeTrue();
        Issue(purpose).Link.IsOpen(end).ShouldBeFalse();
        Issue(purpose).Link.Use(end).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void A_newer_one_takes_its_place_and_leaves_a_used_one_as_it_is()
    {
        var (open, _) = Issue();
        open.Supersede(Now);
        open.Use(Now).IsFailure.ShouldBeTrue();

        var (used, _) = Issue();
        used.Use(Now);
        used.Supersede(Now.AddMinutes(1));
        used.ClosedAt.ShouldBe(Now);
    }

    private static (MailedLink Link, string Token) Issue(string purpose = "SignIn") =>
        MailedLink.Issue(Guid.CreateVersion7(), "a@example.com", Enum.Parse<LinkPurpose>(purpose), Now);
}
