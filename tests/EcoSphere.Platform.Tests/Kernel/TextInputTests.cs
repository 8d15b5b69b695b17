using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Kernel;

public sealed class TextInputTests
{
    [Theory]
    [InlineData("　王　小明 ", "王 小明")]
    [InlineData("ＡＢＣ１２３", "ABC123")]
    [InlineData(" \t ", null)]
    [InlineData(null, null)]
    public void A_line_is_folded_and_trimmed(string? typed, string? kept) => TextInput.Line(typed).ShouldBe(kept);

    [Theory]
    [InlineData("　碳盤查（入門）：  從ＩＳＯ１４０６４開始，", "碳盤查（入門）： 從ISO14064開始，")]
    [InlineData("cafe\u0301", "café")]
    [InlineData(" \t ", null)]
    [InlineData(null, null)]
    public void A_title_keeps_the_punctuation_it_was_written_with(string? typed, string? kept) => TextInput.Title(typed).ShouldBe(kept);

    [Theory]
    [InlineData("９９７５-４１４１", "99754141")]
    [InlineData("02–2345 6789", "0223456789")]
    public void A_code_loses_spaces_and_hyphens(string typed, string kept) => TextInput.Code(typed).ShouldBe(kept);

    [Theory]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uD800b")]
    [InlineData("a\uFFFFb")]
    public void What_is_no_character_is_left_out_and_breaks_nothing(string typed) => TextInput.Line(typed).ShouldBe("ab");

    [Fact]
    public void One_mailbox_is_one_text() => TextInput.Email(" Lin＠Example.COM ").ShouldBe("lin@example.com");
}
