using EcoSphere.Architecture.Tests.Text;
using Shouldly;
using Xunit;

namespace EcoSphere.Architecture.Tests;

/// <summary>The rules about texts and files, on texts and files that break them.</summary>
public sealed class TextRulesCanFailTests
{
    private static readonly TextArea Shared = Area("EcoSphere.UiKit", "", ("Save", "儲存"));

    [Theory]
    [InlineData("""<h1>@L["Add a contact"]</h1>""", "Add a contact")]
    [InlineData("""<eco-field label="@L["Your \"name\""]" />""", "Your \"name\"")]
    [InlineData("""@L["{0} of {1}", a["x"], b]""", "{0} of {1}")]
    [InlineData("""L[count == 1 ? "One" : "Many"]""", "One|Many")]
    [InlineData("""L[state switch { "x" => "Open", _ => "Closed" }]""", "Open|Closed")]
    [InlineData("""RuleFor(c => c.Name).NotEmpty().WithMessage("Enter a name.")""", "Enter a name.")]
    [InlineData("""Error.Conflict("A long " + "sentence, {0}.", Name("b"))""", "A long sentence, {0}.")]
    [InlineData("""new Error(ErrorKind.Invalid, "Wrong.")""", "Wrong.")]
    [InlineData("""new Phrase("Approved")""", "Approved")]
    [InlineData("""new MailDraft("kind", Body: [new("You were added to {0}.", name)])""", "You were added to {0}.")]
    [InlineData("""new Uri("https://example.test"); Uri other = new("https://example.test");""", "")]
    [InlineData("""sp.GetRequiredService<IStringLocalizer<UiText>>()["Try again."]; text["Enter a value."]; context["key"]""", "Try again.|Enter a value.")]
    [InlineData(""""L[@"Say ""hello"" now"]"""", "Say \"hello\" now")]
    [InlineData("""L["Caf\u00e9"]""", "Café")]
    [InlineData("""L[error.Message]; URL["x"]; // nothing here""", "")]
    [InlineData("""/// as in L["An example"]""", "")]
    public void Keys_are_found_where_they_stand(string source, string keys) =>
        string.Join('|', KeyReader.Keys(new("a.cshtml", source)).Select(k => k.Text)).ShouldBe(keys);

    [Fact]
    public void A_key_needs_a_text_of_its_assembly_or_of_the_shared_ones()
    {
        TextArea[] sound = [Area("A", """L["Save"] L["Add"]""", ("Add", "新增")), Shared];
        TextArea[] broken = [Area("A", """L["Add"] L[$"Hello {name}"]"""), Area("B", "", ("Add", "新增")), Shared];
        TextRules.EveryKeyHasAText(sound, Shared).MustHold();
        TextRules.EveryKeyHasAText(broken, Shared).MustBeBrokenBy("no zh-TW text for \"Add\"", "values put into it");
    }

    [Fact]
    public void A_text_needs_a_use()
    {
        TextArea[] sound = [Area("A", """L["Save"] var label = "Add a " + "contact";""", ("Add a contact", "新增聯絡人")), Shared];
        TextArea[] broken = [Area("A", "", ("Add", "新增")), Shared];
        TextRules.EveryTextIsUsed(sound, Shared).MustHold();
        TextRules.EveryTextIsUsed(broken, Shared).MustBeBrokenBy("A: \"Add\"", "EcoSphere.UiKit: \"Save\"");
    }

    [Fact]
    public void A_text_stands_once_has_the_places_of_its_key_and_is_traditional()
    {
        TextArea[] sound = [Area("A", "", ("{0:d} of {1}", "第 {0} 筆，共 {1} 筆"), ("Account", "帳戶"))];
        TextArea[] broken =
        [
            Area(
                "A",
                "",
                ("{0} of {1}", "第 {0} 筆"),
                ("Account", "帐户"),
                ("System", "系統体"),
                ("Add", "新增"),
                ("Add", "新增"),
                ("Done", "已完成"),
                ("done", "已完成"),
                ("Nothing", " ")
            ),
        ];
        TextRules.NoTextIsThereTwice(sound).MustHold();
        TextRules.PlacesForValuesAgree(sound).MustHold();
        TextRules.TextsAreTraditionalChinese(sound).MustHold();
        TextRules.NoTextIsThereTwice(broken).MustBeBrokenBy("\"Add\" is there twice", "\"Done\" is there twice", "\"done\" is there twice");
        TextRules.PlacesForValuesAgree(broken).MustBeBrokenBy("{0} of {1}");
        TextRules.TextsAreTraditionalChinese(broken).MustBeBrokenBy("帐", "户", "体", "is empty");
    }

    [Fact]
    public void A_file_holds_one_request()
    {
        FileRules
            .OneRequestPerFile([new("x/Add.cs", "internal sealed record Add(string Name) : ICommand;"), new("x/Look.Row.cs", "record Look : IQuery<Row>;")])
            .MustHold();
        FileRules
            .OneRequestPerFile([
                new("x/Add.cs", "record Add : ICommand; record Row(int A); record Look(Guid Id)\n : IQuery<Row>;"),
                new("x/C.cs", "record D : ICommand<int>;"),
            ])
            .MustBeBrokenBy("x/Add.cs holds Add, Look", "x/C.cs holds D");
    }

    [Fact]
    public void A_file_names_no_machine_and_no_package_host()
    {
        var home = "/ho" + "me/someone/x";
        var host = "https://api." + "nuget.org/v3/index.json";
        FileRules.NoMachineIsNamed([new("a.md", "see ~/home/x, https://example.test/home/work/y and /usr/bin/chromium")]).MustHold();
        FileRules
            .NoMachineIsNamed([new("a.md", home), new("nuget.config", host), new("package-lock.json", "\"resolved\": \"\""), new("a.png", home)])
            .MustBeBrokenBy("a.md: /ho" + "me/someone", "nuget.config: ", "package-lock.json: ");
    }

    private static TextArea Area(string name, string source, params (string Key, string Value)[] texts) =>
        new(name, [new($"{name}/a.cs", source)], [.. texts.Select(t => KeyValuePair.Create(t.Key, t.Value))]);
}
