using EcoSphere.Identity.Domain.Members;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public class PasswordRuleTests
{
    [Theory]
    [InlineData(null, "Enter a password.")]
    [InlineData("", "Enter a password.")]
    [InlineData("Abcdefg12", "Use at least 10 characters.")]
    [InlineData("abcdefghj1", "Use upper case letters, lower case letters and digits.")]
    [InlineData("ABCDEFGHJ1", "Use upper case letters, lower case letters and digits.")]
    [InlineData("Abcdefghjk", "Use upper case letters, lower case letters and digits.")]
    [InlineData("Password1234", "This password is too easy to guess; choose another.")]
    [InlineData("Admin1straTor!9", "This password is too easy to guess; choose another.")]
    [InlineData("P@ssw0rd2026", "This password is too easy to guess; choose another.")]
    [InlineData("Qwertyuiop123", "This password is too easy to guess; choose another.")]
    [InlineData("2026Taiwan!!", "This password is too easy to guess; choose another.")]
    [InlineData("Aa1Aa1Aa1Aa1", "This password is too easy to guess; choose another.")]
    [InlineData("Green.leaf1!", "This password is too easy to guess; choose another.")]
    public void What_is_wrong_is_told(string? password, string sentence) => PasswordRule.Broken(password, "green.leaf@example.com").ShouldBe(sentence);

    [Theory]
    [InlineData("Quiet-Forest-81")]
    [InlineData("kT9vWq2mZx")]
    [InlineData("綠色的小Bird飛過3座山")]
    public void Others_are_good(string password) => PasswordRule.Broken(password, "green.leaf@example.com").ShouldBeNull();

    [Fact]
    public void The_length_is_bounded()
    {
        var longest = "Ab1" + string.Concat(Enumerable.Range(0, PasswordRule.MaxLength - 3).Select(i => (char)('a' + (i % 26))));
        PasswordRule.Broken(longest, null).ShouldBeNull();
        PasswordRule.Broken(longest + "x", null).ShouldBe("Use at most 128 characters.");
    }
}
