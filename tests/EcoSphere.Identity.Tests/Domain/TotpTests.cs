using System.Text;
using EcoSphere.Identity.Domain.SignIn;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public class TotpTests
{
    private static readonly byte[] Secret = "12345678901234567890"u8.ToArray();

    /// <summary>RFC 6238, appendix B, the SHA-1 rows; the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code)
    {
        Totp.CodeAt(Secret, seconds / 30).ShouldBe(code);
        Totp.StepOf(Secret, code, DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(seconds / 30);
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_one_step_off(int steps, bool isRight)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var step = (now.ToUnixTimeSeconds() / 30) + steps;
        Totp.StepOf(Secret, Totp.CodeAt(Secret, step), now).ShouldBe(isRight ? step : null);
    }

    [Theory]
    [InlineData("005 924")]
    [InlineData(" ００５９２４ ")]
    [InlineData("005-924")]
    public void Spaces_hyphens_and_full_width_digits_are_accepted(string typed) =>
        Totp.StepOf(Secret, typed, DateTimeOffset.FromUnixTimeSeconds(1234567890)).ShouldNotBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("5924")]
    [InlineData("0059245")]
    [InlineData("abcdef")]
    public void Anything_else_is_wrong(string typed) => Totp.StepOf(Secret, typed, DateTimeOffset.FromUnixTimeSeconds(1234567890)).ShouldBeNull();

    /// <summary>RFC 4648, section 10, without the padding that apps do not want.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void The_secret_is_written_in_base_32(string plain, string written) => Totp.Base32(Encoding.ASCII.GetBytes(plain)).ShouldBe(written);
}
