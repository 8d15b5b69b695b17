using EcoSphere.Architecture.Tests.Text;
using Xunit;

namespace EcoSphere.Architecture.Tests;

/// <summary>The texts that people read, and what must not stand in any file.</summary>
public sealed class TextTests
{
    private static readonly IReadOnlyList<TextArea> Areas = TextArea.All();
    private static readonly TextArea Shared = Areas.Single(a => a.Name == "EcoSphere.UiKit");

    [Fact]
    public void Every_key_has_a_text_in_traditional_chinese() => TextRules.EveryKeyHasAText(Areas, Shared).MustHold();

    [Fact]
    public void Every_text_is_used() => TextRules.EveryTextIsUsed(Areas, Shared).MustHold();

    [Fact]
    public void No_text_is_there_twice() => TextRules.NoTextIsThereTwice(Areas).MustHold();

    [Fact]
    public void Places_for_values_agree() => TextRules.PlacesForValuesAgree(Areas).MustHold();

    [Fact]
    public void Texts_are_traditional_chinese() => TextRules.TextsAreTraditionalChinese(Areas).MustHold();

    [Fact]
    public void No_file_names_a_machine_or_a_package_host() => FileRules.NoMachineIsNamed(SourceTree.Files("")).MustHold();
}
