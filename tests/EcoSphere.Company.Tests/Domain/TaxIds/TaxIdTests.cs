using EcoSphere.Company.Domain.TaxIds;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.TaxIds;

public class TaxIdTests
{
    [Theory]
    [InlineData("99754141")]
    [InlineData("12345676")]
    [InlineData("12345675")]
    [InlineData("04595257")]
    [InlineData("22099131")]
    [InlineData("12345670")]
    [InlineData("12345671")]
    [InlineData("62140097")]
    [InlineData("00501508")]
    [InlineData("00000074")]
    public void A_number_that_passes_is_taken(string number)
    {
        var taxId = TaxId.Parse(number).Value;
        taxId.Value.ShouldBe(number);
        taxId.ToString().ShouldBe(number);
        taxId.PassesCheck.ShouldBeTrue();
    }

    [Theory]
    [InlineData("99754142")]
    [InlineData("89754141")]
    [InlineData("12345678")]
    [InlineData("12345672")]
    [InlineData("04595253")]
    [InlineData("00501502")]
    [InlineData("22822280")]
    [InlineData("10000000")]
    public void A_number_that_fails_the_check_is_refused(string number) => TaxId.Parse(number).ShouldFailWith(TaxIdErrors.FailsCheck);

    [Theory]
    [InlineData("9975414")]
    [InlineData("A9754141")]
    [InlineData("997541411")]
    [InlineData("9975414O")]
    [InlineData("٩٩٧٥٤١٤١")]
    [InlineData("9975.4141")]
    public void What_is_not_eight_digits_is_refused_even_on_the_applicants_word(string typed)
    {
        TaxId.Parse(typed).ShouldFailWith(TaxIdErrors.Malformed);
        TaxId.Parse(typed, isOnCertificate: true).ShouldFailWith(TaxIdErrors.Malformed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t　")]
    [InlineData("--")]
    public void Nothing_typed_is_asked_for(string? typed) => TaxId.Parse(typed).ShouldFailWith(TaxIdErrors.Missing);

    [Theory]
    [InlineData("９９７５４１４１")]
    [InlineData(" 9975 4141 ")]
    [InlineData("99-75-41-41")]
    [InlineData("９９７５－４１４１")]
    [InlineData("9975–4141")]
    [InlineData("　99754141　")]
    public void Other_ways_of_typing_are_understood(string typed) => TaxId.Parse(typed).Value.ShouldBe(TaxId.Parse("99754141").Value);

    [Fact]
    public void A_number_of_an_old_entity_that_fails_is_taken_on_the_applicants_word_and_marked()
    {
        TaxId.Parse("90316313").ShouldFailWith(TaxIdErrors.FailsCheck);
        var taxId = TaxId.Parse("90316313", isOnCertificate: true).Value;
        taxId.Value.ShouldBe("90316313");
        taxId.PassesCheck.ShouldBeFalse();
    }

    [Fact]
    public void A_needless_assertion_marks_nothing() => TaxId.Parse("99754141", isOnCertificate: true).Value.PassesCheck.ShouldBeTrue();
}
