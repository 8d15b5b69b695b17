using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>What happened, in order; holds <c>es-event</c>s.</summary>
[HtmlTargetElement("es-timeline")]
public sealed class EsTimeline : UiTagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Element(output, "ol", "es-timeline");
}

/// <summary>One thing that happened, or will.</summary>
[HtmlTargetElement("es-event", ParentTag = "es-timeline")]
public sealed class EsEvent : UiTagHelper
{
    /// <summary>What happened, translated.</summary>
    public string Title { get; set; } = "";

    /// <summary>When, or null for what is still to come.</summary>
    public DateTimeOffset? When { get; set; }

    /// <summary>Who did it, or whose turn it is.</summary>
    public string? Who { get; set; }

    /// <summary>How it went.</summary>
    public StatusTone Tone { get; set; }

    /// <summary>An icon instead of the tone's own.</summary>
    public string? Icon { get; set; }

    /// <summary>Whether this is where things stand now.</summary>
    public bool Current { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "li", $"es-event {Tone.Css()}{(Current ? " is-current" : "")}");
        if (Current)
            output.Attributes.SetAttribute("aria-current", "step");
        var moment = When is { } when ? Html.Of($"<time datetime=\"{when.ToString("O")}\">{Show.DateTime(when)}</time>") : Html.Nothing;
        var between = When is not null && !string.IsNullOrEmpty(Who) ? " · " : "";
        var meta = When is null && string.IsNullOrEmpty(Who) ? Html.Nothing : Html.Of($"<p class=\"es-event-meta\">{moment}{between}{Who}</p>");
        output.Content.SetHtmlContent(
            Html.Of(
                $"<span class=\"es-event-mark\">{Glyph(Icon ?? Tone.Icon())}</span><p class=\"es-event-title\">{Title}</p>{meta}{await output.GetChildContentAsync()}"
            )
        );
    }
}
