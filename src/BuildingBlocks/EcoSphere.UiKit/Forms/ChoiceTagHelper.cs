using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>A question whose answers are given.</summary>
public abstract class ChoiceTagHelper(IStringLocalizer<UiText> texts) : FieldTagHelper(texts)
{
    /// <summary>The answers; a <see cref="Choice"/> can explain itself.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The values that are chosen; an enum's count by name and by number.</summary>
    private protected HashSet<string> Chosen()
    {
        var chosen = Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (For.Model is Enum value && chosen.Contains(value.ToString()))
            chosen.Add(value.ToString("D"));
        return chosen;
    }

    private protected static string ValueOf(SelectListItem item) => item.Value ?? item.Text;
}

/// <summary>Answers that stand below each other, each with its own button or box.</summary>
public abstract class ChoiceListTagHelper(IStringLocalizer<UiText> texts, string type) : ChoiceTagHelper(texts)
{
    /// <summary>Puts the answers beside each other; for a few short ones.</summary>
    public bool Inline { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Chosen();
        var css = Inline ? "es-choices is-inline" : "es-choices";
        Grouped(output, Html.Of($"<div class=\"{css}\">{Html.All(Items.Select((item, i) => (item, i)), pair => Input(pair.item, pair.i, chosen))}</div>"));
    }

    private IHtmlContent Input(SelectListItem item, int index, HashSet<string> chosen)
    {
        // the first answer carries the id that the error summary links to
        var id = index == 0 ? Id : $"{Id}-{index}";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["class"] = "form-check-input",
                ["type"] = type,
                ["id"] = id,
                ["name"] = Name,
                ["value"] = ValueOf(item),
            }
        );
        if (chosen.Contains(ValueOf(item)))
            input.MergeAttribute("checked", "checked");
        if (item.Disabled)
            input.MergeAttribute("disabled", "disabled");
        if (HasError)
            input.MergeAttribute("aria-invalid", "true");

        var about = Html.Nothing;
        if (item is Choice { Hint: { } hint })
        {
            input.MergeAttribute("aria-describedby", $"{id}-about");
            about = Html.Of($"<p class=\"es-hint\" id=\"{id}-about\">{hint}</p>");
        }

        return Html.Of($"<div class=\"form-check\">{input}<label class=\"form-check-label\" for=\"{id}\">{item.Text}</label>{about}</div>");
    }
}

/// <summary>One answer of a few.</summary>
[HtmlTargetElement("es-radios", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsRadios(IStringLocalizer<UiText> texts) : ChoiceListTagHelper(texts, "radio");

/// <summary>Any number of answers.</summary>
[HtmlTargetElement("es-checks", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsChecks(IStringLocalizer<UiText> texts) : ChoiceListTagHelper(texts, "checkbox");
