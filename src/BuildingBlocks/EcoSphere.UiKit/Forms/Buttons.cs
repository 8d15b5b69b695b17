using EcoSphere.UiKit.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Forms;

/// <summary>How much a button weighs.</summary>
public enum ButtonKind
{
    /// <summary>What most people come for; one per form.</summary>
    Primary,

    /// <summary>Something else that can be done.</summary>
    Secondary,

    /// <summary>Something is lost by it.</summary>
    Danger,

    /// <summary>Hardly more than a link.</summary>
    Plain,
}

/// <summary>A button or a link that looks like one. Content between the tags takes the text's place.</summary>
public abstract class ButtonTagHelper : UiTagHelper
{
    /// <summary>What it says: what will happen.</summary>
    public string Text { get; set; } = "";

    /// <summary>An icon before the text.</summary>
    public string? Icon { get; set; }

    /// <summary>How much it weighs.</summary>
    public ButtonKind Kind { get; set; }

    private protected async Task Write(TagHelperOutput output, string tag)
    {
        Element(
            output,
            tag,
            Kind switch
            {
                ButtonKind.Secondary => "btn btn-secondary",
                ButtonKind.Danger => "btn btn-danger",
                ButtonKind.Plain => "btn btn-plain",
                _ => "btn btn-primary",
            }
        );
        var content = await output.GetChildContentAsync();
        output.Content.SetHtmlContent(Html.Of($"{Glyph(Icon)}{(content.IsEmptyOrWhiteSpace ? Html.Of($"{Text}") : content)}"));
    }
}

/// <summary>Sends the form, once.</summary>
[HtmlTargetElement("es-submit")]
public sealed class EsSubmit(IUrlHelperFactory urls) : ButtonTagHelper
{
    /// <summary>The page's handler that gets the form, or null for <c>OnPost</c>.</summary>
    public string? Handler { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("type", "submit");
        if (Handler is not null)
            output.Attributes.SetAttribute("formaction", urls.GetUrlHelper(View).Page(null, Handler));
        await Write(output, "button");
    }
}

/// <summary>A link that looks like a button.</summary>
[HtmlTargetElement("es-link-button", Attributes = "url")]
public sealed class EsLinkButton : ButtonTagHelper
{
    /// <summary>Where it leads.</summary>
    public string Url { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("href", Url);
        await Write(output, "a");
    }
}
