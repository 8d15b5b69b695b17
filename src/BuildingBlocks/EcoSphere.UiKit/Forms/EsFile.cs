using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>
/// A file to send; tells kinds and size before one is chosen. The form needs <c>enctype="multipart/form-data"</c>.
/// A file that is there already is named, can be opened, and is replaced by a new one.
/// </summary>
[HtmlTargetElement("es-file", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsFile(IStringLocalizer<UiText> texts) : FieldTagHelper(texts)
{
    /// <summary>The extensions that are taken: <c>.jpg,.png,.pdf</c>.</summary>
    public string Accept { get; set; } = "";

    /// <summary>The largest size of one file.</summary>
    public long MaxBytes { get; set; }

    /// <summary>Whether several files can be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>The name of the file that is there already.</summary>
    public string? CurrentName { get; set; }

    /// <summary>Where that file can be opened.</summary>
    public string? CurrentUrl { get; set; }

    /// <summary>The bound flag by which that file is removed; without it, it can only be replaced.</summary>
    public ModelExpression? RemoveFor { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint = string.Join(' ', new[] { Hint, Kinds() }.OfType<string>());
        var input = Control("input", "form-control", output);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", "file", true);
        input.MergeAttribute("data-file", "");
        input.MergeAttribute("data-max-bytes", MaxBytes.ToString());
        if (Accept.Length > 0)
            input.MergeAttribute("accept", Accept);
        if (Multiple)
            input.MergeAttribute("multiple", "multiple");

        Labelled(
            output,
            Html.Of(
                $"""
                {Present()}{input}<ul class="es-file-chosen" id="{Id}-chosen" aria-live="polite"></ul>
                <progress data-progress max="1" value="0" aria-label="{Texts["Upload progress"].Value}" hidden></progress>
                """
            )
        );
    }

    private string Kinds()
    {
        var kinds = string.Join(
            " / ",
            Accept
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(extension => extension.TrimStart('.').ToUpperInvariant())
        );
        return Texts["{0}; up to {1} each.", kinds, Show.FileSize(MaxBytes)].Value;
    }

    private IHtmlContent Present()
    {
        if (string.IsNullOrEmpty(CurrentName))
            return Html.Nothing;
        var name = CurrentUrl is null ? Html.Of($"<span>{CurrentName}</span>") : Html.Of($"<a href=\"{CurrentUrl}\">{CurrentName}</a>");
        return Html.Of($"<div class=\"es-file-now\"><span>{Glyph("paperclip")} {Texts["Present file:"].Value} {name}</span>{Remove()}</div>");
    }

    private IHtmlContent Remove()
    {
        if (RemoveFor is null)
            return Html.Of($"<span class=\"text-soft\">{Texts["A new file replaces it."].Value}</span>");
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(RemoveFor.Name);
        var id = FieldErrors.Id(name);
        var ticked = RemoveFor.Model is true ? " checked" : "";
        return Html.Of(
            $"<span class=\"form-check mb-0\"><input class=\"form-check-input\" type=\"checkbox\" id=\"{id}\" name=\"{name}\" value=\"true\"{ticked}><label class=\"form-check-label\" for=\"{id}\">{Texts["Remove this file"].Value}</label></span>"
        );
    }
}
