using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public class AuthenticatorTests
{
    private static readonly byte[] Secret = "12345678901234567890"u8.ToArray();
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_is_on_only_after_the_first_right_code()
    {
        var authenticator = Authenticator.SetUp(Guid.CreateVersion7(), "protected");
        authenticator.Pass(Secret, CodeAt(Now), Now).IsFailure.ShouldBeTrue();
        authenticator.Enable(Secret, "000000", Now).Error.ShouldBe(SignInErrors.WrongCode);
        authenticator.IsEnabled.ShouldBeFalse();

        var codes = authenticator.Enable(Secret, CodeAt(Now), Now).Value;
        authenticator.IsEnabled.ShouldBeTrue();
        codes.Distinct().Count().ShouldBe(10);
        authenticator.RecoveryCodes.ShouldAllBe(c => !codes.Contains(c.Hash));
    }

    [Fact]
    public void Once_on_it_can_be_neither_begun_again_nor_turned_on_twice()
    {
        var (authenticator, _) = Enabled();
        authenticator.Renew("other").Error!.Kind.ShouldBe(ErrorKind.Conflict);
        authenticator.Enable(Secret, CodeAt(Now.AddMinutes(1)), Now.AddMinutes(1)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        authenticator.ProtectedSecret.ShouldBe("protected");
    }

    [Fact]
    public void A_code_is_good_once_and_older_ones_are_dead_with_it()
    {
        var (authenticator, _) = Enabled();
        authenticator.Pass(Secret, CodeAt(Now), Now).IsFailure.ShouldBeTrue("it has turned the second factor on");
        var later = Now.AddMinutes(1);
        authenticator.Pass(Secret, CodeAt(later), later).IsSuccess.ShouldBeTrue();
        authenticator.Pass(Secret, CodeAt(later), later).Error.ShouldBe(SignInErrors.WrongCode);
        authenticator.Pass(Secret, CodeAt(later.AddSeconds(-30)), later).Error.ShouldBe(SignInErrors.WrongCode);
        authenticator.Pass(Secret, CodeAt(later.AddSeconds(30)), later).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void A_recovery_code_is_good_once_however_it_is_typed()
    {
        var (authenticator, codes) = Enabled();
        authenticator.Pass(Secret, $" {codes[0].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)} ", Now).IsSuccess.ShouldBeTrue();
        authenticator.RecoveryCodesLeft.ShouldBe(9);
        authenticator.Pass(Secret, codes[0], Now).Error.ShouldBe(SignInErrors.WrongCode);
        authenticator.Pass(Secret, codes[1], Now).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void New_recovery_codes_replace_the_old()
    {
        var (authenticator, old) = Enabled();
        var renewed = authenticator.NewRecoveryCodes();
        authenticator.Pass(Secret, old[0], Now).IsFailure.ShouldBeTrue();
        authenticator.Pass(Secret, renewed[0], Now).IsSuccess.ShouldBeTrue();
    }

    private static (Authenticator Authenticator, IReadOnlyList<string> Codes) Enabled()
    {
        var authenticator = Authenticator.SetUp(Guid.CreateVersion7(), "protected");
        return (authenticator, authenticator.Enable(Secret, CodeAt(Now), Now).Value);
    }

    private static string CodeAt(DateTimeOffset at) => Totp.CodeAt(Secret, at.ToUnixTimeSeconds() / 30);
}
