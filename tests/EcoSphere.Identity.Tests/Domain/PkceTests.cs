using EcoSphere.Identity.Domain.Connect;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public sealed class PkceTests
{
    /// <summary>RFC 7636 appendix B.</summary>
    private const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private const string Challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    [Fact]
    public void The_example_of_the_standard_holds()
    {
        Pkce.IsChallenge(Challenge).ShouldBeTrue();
        Pkce.Matches(Verifier, Challenge).ShouldBeTrue();
    }

    [Fact]
    public void No_other_verifier_matches() =>
        Prop.ForAll<NonNull<string>>(text => !Pkce.Matches(text.Get, Challenge) && !Pkce.Matches(Verifier + text.Get, text.Get)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjX")]
    [InlineData("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjX ")]
    [InlineData("")]
    public void A_verifier_must_be_as_the_standard_wants_it(string verifier) => Pkce.Matches(verifier, Challenge).ShouldBeFalse();

    [Fact]
    public void The_plain_verifier_is_no_proof() => Pkce.Matches(Challenge, Challenge).ShouldBeFalse();
}
