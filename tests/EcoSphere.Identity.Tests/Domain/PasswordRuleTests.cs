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
    [InlineData("Qwerty12345?", "This password is too easy to guess; choose another.")]
    [InlineData("1qaz2wsx3EDC", "This password is too easy to guess; choose another.")]
    [InlineData("1q2w3e4r5T6y", "This password is too easy to guess; choose another.")]
    [InlineData("Abc123456789", "This password is too easy to guess; choose another.")]
    [InlineData("Qq5201314520", "This password is too easy to guess; choose another.")]
    [InlineData("Woaini1314520", "This password is too easy to guess; choose another.")]
    [InlineData("$uperM4n1999", "This password is too easy to guess; choose another.")]
    [InlineData("Jessic420202", "This password is too easy to guess; choose another.")]
    [InlineData("DragonDragon7", "This password is too easy to guess; choose another.")]
    [InlineData("My_Dragon_2020", "This password is too easy to guess; choose another.")]
    [InlineData("Xk7pXk7pXk7p", "This password is too easy to guess; choose another.")]
    [InlineData("ＰａｓｓｗｏｒｄＡ１２３", "This password is too easy to guess; choose another.")]
    public void What_is_wrong_is_told(string? password, string sentence) => PasswordRule.Broken(password, "green.leaf@example.com").ShouldBe(sentence);

    [Theory]
    [InlineData("Quiet-Forest-81")]
    [InlineData("kT9vWq2mZx")]
    [InlineData("綠色的小Bird飛過3座山")]
    [InlineData("9#4!kR7$2&1%")]
    [InlineData("Demo-Portal-2026")]
    public void Others_are_good(string password) => PasswordRule.Broken(password, "green.leaf@example.com").ShouldBeNull();

    [Theory]
    [InlineData("Ecosphere2026")]
    [InlineData("Wenhui12345!")]
    [InlineData("Gr33nsource#1")]
    [InlineData("綠源科技Abc123")]
    [InlineData("陳小綠Abc12345")]
    public void What_is_known_of_its_owner_is_refused(string password) =>
        PasswordRule
            .Broken(password, "wenhui@greensource.example", "陳小綠", "綠源科技股份有限公司")
            .ShouldBe("This password is too easy to guess; choose another.");

    [Fact]
    public void More_than_three_thousand_of_the_commonest_that_meet_the_rule_of_composition_are_refused_in_each_disguise()
    {
        var words = CommonPasswords.Read().ToList();
        words.Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(5000);
        words.Where(w => w.Length < 4 || w.Any(c => !char.IsAsciiLetterLower(c))).ShouldBeEmpty();
        foreach (var word in words)
        {
            var name = char.ToUpperInvariant(word[0]) + word[1..];
            string[] disguises =
            [
                name + "123456",
                "2024" + name + "!!",
                word + "A1234567",
                name.Replace('o', '0').Replace('a', '@').Replace('e', '3') + "#1987",
            ];
            foreach (var password in disguises.Where(p => p.Length >= PasswordRule.MinLength))
                CommonPasswords.Includes(password).ShouldBeTrue(password);
        }
    }

    [Fact]
    public void The_length_is_bounded()
    {
        var longest = "Ab1" + string.Concat(Enumerable.Range(0, PasswordRule.MaxLength - 3).Select(i => (char)('a' + (i * i % 23))));
        PasswordRule.Broken(longest, null).ShouldBeNull();
        PasswordRule.Broken(longest + "x", null).ShouldBe("Use at most 128 characters.");
    }
}
