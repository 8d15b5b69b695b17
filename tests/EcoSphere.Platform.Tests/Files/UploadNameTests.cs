using EcoSphere.Platform.Files;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("公司登記 2026.pdf", "公司登記 2026.pdf")]
    [InlineData("/etc/passwd.pdf", "passwd.pdf")]
    [InlineData(@"C:\fakepath\scan.jpg", "scan.jpg")]
    [InlineData("../../a/..\\b.png", "b.png")]
    [InlineData("invoice\u202Efdp.exe", "invoicefdp.exe")]
    [InlineData("a\r\nSet-Cookie: x\0.pdf", "aSet-Cookie: x.pdf")]
    [InlineData("a\u200B\u2066b\uFEFF.pdf", "ab.pdf")]
    [InlineData("a\u2028b.pdf", "ab.pdf")]
    [InlineData("evil.exe. .", "evil.exe")]
    [InlineData("  \u3000a.pdf\u3000", "a.pdf")]
    [InlineData("rare \uE001 character.pdf", "rare \uE001 character.pdf")]
    [InlineData("..", "")]
    [InlineData("folder/", "")]
    [InlineData(null, "")]
    public void Names_are_kept_but_for_what_deceives(string? given, string expected) => UploadName.Clean(given).ShouldBe(expected);

    [Fact]
    public void Broken_characters_are_dropped() => UploadName.Clean("a\uD800b.pdf").ShouldBe("ab.pdf");

    [Fact]
    public void Long_names_keep_their_extension_and_no_half_character()
    {
        var name = UploadName.Clean(string.Concat(Enumerable.Repeat("😀", 100)) + "x.docx");

        name.ShouldEndWith("😀.docx");
        name.Length.ShouldBeLessThanOrEqualTo(UploadName.MaxLength);
        UploadName.Clean(name).ShouldBe(name);
    }

    [Fact]
    public void Whatever_is_given_the_name_is_harmless() =>
        Prop.ForAll<string?>(given =>
            {
                var name = UploadName.Clean(given);
                return name.Length <= UploadName.MaxLength
                    && !name.Any(c => char.IsControl(c) || c is '/' or '\\' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                    && UploadName.Clean(name) == name;
            })
            .QuickCheckThrowOnFailure();
}
