using EcoSphere.UiKit.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Tests;

public class FieldTests
{
    private readonly Rendering _page = new();

    [Fact]
    public void Label_hint_and_error_are_tied_to_the_input()
    {
        _page.State.AddModelError("Input.Name", "Enter the name.");
        var field = _page.Element(
            new EsField(Rendering.Texts)
            {
                For = Rendering.For("Input.Name", "x"),
                Label = "Name",
                Hint = "As registered",
                Required = true,
            }
        );

        var input = field.QuerySelector("input")!;
        field.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
        input.Id.ShouldBe("Input_Name");
        input.GetAttribute("name").ShouldBe("Input.Name");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby")!.Split(' ').ShouldAllBe(id => field.QuerySelector("#" + id) != null);
        field.QuerySelector("#Input_Name-error")!.TextContent.ShouldBe("Enter the name.");
        field.QuerySelector(".es-need")!.TextContent.ShouldContain("required");
    }

    [Fact]
    public void What_was_typed_comes_back_even_when_it_could_not_be_bound()
    {
        _page.State.SetModelValue("Input.Count", "twelve", "twelve");
        var field = _page.Element(new EsField(Rendering.Texts) { For = Rendering.For("Input.Count", 5) });
        field.QuerySelector("input")!.GetAttribute("value").ShouldBe("twelve");
    }

    [Fact]
    public void A_password_never_comes_back()
    {
        _page.State.SetModelValue("Input.Password", "Secret12345", "Secret12345");
        var field = _page.Element(new EsField(Rendering.Texts) { For = Rendering.For("Input.Password", "Secret12345"), Type = "password" });
        field.OuterHtml.ShouldNotContain("Secret12345");
    }

    [Fact]
    public void Markup_that_was_typed_stays_text()
    {
        var field = _page.Element(
            new EsField(Rendering.Texts)
            {
                For = Rendering.For("Note", "</textarea><script>alert(1)</script>"),
                Type = "textarea",
                Label = "<b>Note</b>",
            }
        );
        field.QuerySelector("script").ShouldBeNull();
        field.QuerySelector("b").ShouldBeNull();
        field.QuerySelector("textarea")!.TextContent.ShouldContain("<script>");
    }

    [Fact]
    public void Dates_are_written_as_the_browser_wants_them()
    {
        var field = _page.Element(new EsField(Rendering.Texts) { For = Rendering.For("On", new DateOnly(2026, 3, 7)), Type = "date" });
        field.QuerySelector("input")!.GetAttribute("value").ShouldBe("2026-03-07");
    }

    [Fact]
    public void Other_attributes_go_to_the_input()
    {
        var field = _page.Element(
            new EsField(Rendering.Texts) { For = Rendering.For("Name", "") },
            "",
            new TagHelperAttribute("maxlength", "20"),
            new TagHelperAttribute("class", "es-w-short")
        );
        field.GetAttribute("maxlength").ShouldBeNull();
        field.QuerySelector("input")!.GetAttribute("maxlength").ShouldBe("20");
        field.QuerySelector("input")!.ClassList.ShouldContain("es-w-short");
    }

    [Fact]
    public void The_error_link_leads_to_the_first_answer()
    {
        var radios = _page.Element(
            new EsRadios(Rendering.Texts) { For = Rendering.For<string>("Input.Kind", null), Items = [new Choice("a", "A", "first"), new("B", "b")] }
        );
        radios.LocalName.ShouldBe("fieldset");
        radios.QuerySelector("input")!.Id.ShouldBe("Input_Kind");
        radios.QuerySelectorAll("input").Select(input => input.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("Tuesday")]
    [InlineData("2")]
    public void An_enum_is_chosen_by_name_and_by_number(string value)
    {
        var select = _page.Element(
            new EsSelect(Rendering.Texts) { For = Rendering.For<DayOfWeek?>("Day", DayOfWeek.Tuesday), Items = [new("x", value), new("y", "Monday")] }
        );
        select.QuerySelectorAll("option[selected]").Single().TextContent.ShouldBe("x");
    }

    [Fact]
    public void Items_of_a_group_stand_under_its_heading()
    {
        var group = new SelectListGroup { Name = "Industry" };
        var select = _page.Element(
            new EsSelect(Rendering.Texts)
            {
                For = Rendering.For("Code", "2"),
                Items = [new("one", "1") { Group = group }, new("two", "2") { Group = group }, new("three", "3")],
            }
        );
        select.QuerySelectorAll("optgroup[label=Industry] option").Length.ShouldBe(2);
        select.QuerySelector("option[selected]")!.TextContent.ShouldBe("two");
        select.QuerySelector("option")!.GetAttribute("value").ShouldBe("");
    }

    [Fact]
    public void Several_ticks_come_back()
    {
        _page.State.SetModelValue("Chosen", new[] { "a", "c" }, "a,c");
        var checks = _page.Element(
            new EsChecks(Rendering.Texts) { For = Rendering.For<string[]>("Chosen", []), Items = [new("A", "a"), new("B", "b"), new("C", "c")] }
        );
        checks.QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("value")).ShouldBe(["a", "c"]);
    }

    [Fact]
    public void A_file_tells_kinds_and_size_first()
    {
        using var _ = new InCulture("zh-TW");
        var file = _page.Element(
            new EsFile(Rendering.Texts)
            {
                For = Rendering.For<string>("Proof", null),
                Accept = ".jpg,.pdf",
                MaxBytes = 10 << 20,
            }
        );
        file.QuerySelector(".es-hint")!.TextContent.ShouldBe("可用的檔案類型：JPG / PDF；單檔上限 10 MB。");
        file.QuerySelector("input")!.GetAttribute("aria-describedby").ShouldBe("Proof-hint");
        file.QuerySelector("input")!.GetAttribute("accept").ShouldBe(".jpg,.pdf");
    }

    [Fact]
    public void The_summary_repeats_the_words_in_the_order_of_the_fields()
    {
        _page.State.AddModelError("Input.B", "Second.");
        _page.State.AddModelError("Input.LongName", "First.");
        _page.State.AddModelError("", "The whole.");
        var summary = _page.Run(new EsErrors(Rendering.Texts));
        _page.Run(new EsField(Rendering.Texts) { For = Rendering.For("Input.LongName", "") });
        _page.Run(new EsField(Rendering.Texts) { For = Rendering.For("Input.B", "") });

        var element = Rendering.Parse(summary);
        element.GetAttribute("tabindex").ShouldBe("-1");
        element.QuerySelectorAll("li").Select(line => line.TextContent).ShouldBe(["First.", "Second.", "The whole."]);
        element.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#Input_LongName", "#Input_B"]);
    }

    [Fact]
    public void Nothing_wrong_shows_no_summary() => _page.Run(new EsErrors(Rendering.Texts)).TagName.ShouldBeNull();
}
