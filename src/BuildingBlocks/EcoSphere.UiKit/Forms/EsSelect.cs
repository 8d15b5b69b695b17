using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>One answer of many. Items that share a group stand under its heading.</summary>
[HtmlTargetElement("es-select", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsSelect(IStringLocalizer<UiText> texts) : ChoiceTagHelper(texts)
{
    /// <summary>The line that stands for no answer; "please choose" unless told otherwise, none when empty.</summary>
    public string? Empty { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = Control("select", "form-select", output);
        var chosen = Chosen();
        var empty = Empty ?? Texts["Please choose"].Value;
        if (empty.Length > 0)
            select.InnerHtml.AppendHtml(Html.Of($"<option value=\"\">{empty}</option>"));
        foreach (var group in Items.GroupBy(item => item.Group?.Name, StringComparer.Ordinal))
        {
            var options = Html.All(group, item => Option(item, chosen));
            select.InnerHtml.AppendHtml(group.Key is null ? options : Html.Of($"<optgroup label=\"{group.Key}\">{options}</optgroup>"));
        }

        Labelled(output, select);
    }

    private static IHtmlContent Option(SelectListItem item, HashSet<string> chosen)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", ValueOf(item));
        if (chosen.Contains(ValueOf(item)))
            option.MergeAttribute("selected", "selected");
        if (item.Disabled)
            option.MergeAttribute("disabled", "disabled");
        option.InnerHtml.Append(item.Text);
        return option;
    }
}
