using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Kernel;

public sealed class FieldChecksTests
{
    [Theory]
    [InlineData("０２－２３４５－６７８９", true)]
    [InlineData("(02) 2345-6789 # 123", true)]
    [InlineData("04-2359-0001 分機 12", true)]
    [InlineData("04-2359-0001 轉 12", true)]
    [InlineData("04-2359-0001 ext. 12", true)]
    [InlineData("+886 912 345 678", true)]
    [InlineData("12345", false)]
    [InlineData("0912-345-67a", false)]
    [InlineData("02-2345-6789 #", false)]
    [InlineData("02-2345-6789 #1234567", false)]
    [InlineData("12345678901234567890123", false)]
    public void A_telephone_number_is_told_from_other_text(string typed, bool isPhone) => FieldChecks.IsPhone(TextInput.Code(typed)!).ShouldBe(isPhone);

    [Theory]
    [InlineData("Name@Example.com", true)]
    [InlineData("a.b+c@mail.example.com.tw", true)]
    [InlineData("王@例子.台灣", true)]
    [InlineData("name@example", false)]
    [InlineData("name@-example.com", false)]
    [InlineData("name.example.com", false)]
    [InlineData("a@b@example.com", false)]
    [InlineData("a,b@example.com", false)]
    [InlineData("a\u0001b@example.com", false)]
    [InlineData("a\u200Bb@example.com", false)]
    public void An_address_is_told_from_other_text(string typed, bool isEmail) => FieldChecks.IsEmail(TextInput.Email(typed)!).ShouldBe(isEmail);

    [Fact]
    public void An_address_longer_than_mail_can_carry_is_none()
    {
        var longest = $"{new string('a', 64)}@{new string('b', 185)}.com";
        FieldChecks.IsEmail(longest).ShouldBeTrue();
        FieldChecks.IsEmail(longest.Replace(".com", ".info", StringComparison.Ordinal)).ShouldBeFalse();
        FieldChecks.IsEmail($"{new string('a', 65)}@example.com").ShouldBeFalse();
    }

    [Fact]
    public void Everything_wrong_is_collected_beside_its_field()
    {
        var checks = new FieldChecks();
        checks.Text("toolong", 3, "Name");
        checks.Text(null, 3, "Title");
        checks.Phone("1", "Phone");
        checks.Email(null, "Email", Error.Invalid("Missing."));
        checks.Failure!.Details.Select(e => e.Field).ShouldBe(["Name", "Phone", "Email"]);
        new FieldChecks().Failure.ShouldBeNull();
    }
}
