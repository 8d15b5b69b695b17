using EcoSphere.Platform.Search;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Kernel;

/// <summary>However staff type a company, a person or a number, it is brought into the form in which records keep it.</summary>
public sealed class RecordTermTests
{
    [Theory]
    [InlineData("IQ-2026-000123")]
    [InlineData("iq-2026-000123")]
    [InlineData("IQ2026000123")]
    [InlineData("IQ 2026 123")]
    [InlineData("ＩＱ－２０２６－０００１２３")]
    [InlineData("  IQ–2026–000123 ")]
    public void A_number_is_found_however_it_is_typed(string typed) => RecordTerm.Read(typed)!.Number.ShouldBe("%IQ-2026-000123%");

    [Theory]
    [InlineData("000123", "%000123%")]
    [InlineData("IQ-2026", "%IQ-2026%")]
    public void Part_of_a_number_is_looked_for_as_typed(string typed, string pattern) => RecordTerm.Read(typed)!.Number.ShouldBe(pattern);

    [Theory]
    [InlineData("12345675")]
    [InlineData("1234 5675")]
    [InlineData("１２３４５６７５")]
    [InlineData("1234-5675")]
    public void A_tax_id_is_found_however_it_is_typed(string typed) => RecordTerm.Read(typed)!.TaxId.ShouldBe("12345675");

    [Fact]
    public void What_is_no_tax_id_matches_none() => RecordTerm.Read("綠源精密")!.TaxId.ShouldBe("-");

    [Theory]
    [InlineData("林綠", "%林綠%")]
    [InlineData("100%_[a]", "%100\\%\\_\\[a]%")]
    public void Two_characters_are_enough_and_signs_stand_for_themselves(string typed, string pattern) => RecordTerm.Read(typed)!.Anywhere.ShouldBe(pattern);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("林")]
    [InlineData(" - ")]
    [InlineData("a ")]
    public void One_character_is_too_little(string? typed) => RecordTerm.Read(typed).ShouldBeNull();
}
