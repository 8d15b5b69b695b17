using System.Collections;
using System.Globalization;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>
/// One question of a form: label, hint, error and control, tied together for screen readers. What was typed is shown again after
/// a refusal. Attributes that a helper does not know (<c>maxlength</c>, <c>data-…</c>) go to the control.
/// </summary>
public abstract class FieldTagHelper(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>The bound property, such as <c>Input.Name</c>.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question, translated.</summary>
    public string Label { get; set; } = "";

    /// <summary>How to answer it, translated, or null.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it must be answered; says so in words.</summary>
    public bool Required { get; set; }

    /// <summary>Leaves out the word "optional", for search boxes and the like.</summary>
    public bool Plain { get; set; }

    private protected IStringLocalizer<UiText> Texts => texts;

    private protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private protected string Id => FieldErrors.Id(Name);

    private protected IReadOnlyList<string> Errors => FieldErrors.Of(Entry, texts);

    private ModelStateEntry? Entry => View.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    private protected bool HasError => Entry is { Errors.Count: > 0 };

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => FieldErrors.Order(View.HttpContext).Add(Name);

    /// <summary>What the control shows: what was typed, else what the model holds.</summary>
    private protected IReadOnlyList<string> Values =>
        Entry?.RawValue switch
        {
            string typed => [typed],
            IEnumerable<string?> several => [.. several.OfType<string>()],
            _ => For.Model switch
            {
                null => [],
                string text => [text],
                IEnumerable several => [.. several.Cast<object?>().Select(Written).OfType<string>()],
                var one => [Written(one)!],
            },
        };

    private protected string? DescribedBy =>
        (Hint, HasError) switch
        {
            (null, false) => null,
            (null, true) => $"{Id}-error",
            (_, false) => $"{Id}-hint",
            _ => $"{Id}-hint {Id}-error",
        };

    private protected IHtmlContent Need =>
        (Required, Plain) switch
        {
            (true, _) => Html.Of($"<span class=\"es-need\"><span aria-hidden=\"true\">*</span> {texts["required"].Value}</span>"),
            (false, false) => Html.Of($"<span class=\"es-need-not\">{texts["optional"].Value}</span>"),
            _ => Html.Nothing,
        };

    private protected IHtmlContent HintLine => Hint is null ? Html.Nothing : Html.Of($"<p class=\"es-hint\" id=\"{Id}-hint\">{Hint}</p>");

    private protected IHtmlContent ErrorLine =>
        HasError
            ? Html.Of(
                $"<div id=\"{Id}-error\">{Html.All(Errors, error => Html.Of($"<p class=\"es-error\">{Glyph("exclamation-circle-fill")}<span>{error}</span></p>"))}</div>"
            )
            : Html.Nothing;

    /// <summary>The frame with a label that belongs to one control.</summary>
    private protected void Labelled(TagHelperOutput output, IHtmlContent control)
    {
        output.Attributes.Clear();
        Element(output, "div", Css);
        output.Content.SetHtmlContent(Html.Of($"<label class=\"es-label\" for=\"{Id}\">{Label}{Need}</label>{HintLine}{ErrorLine}{control}"));
    }

    /// <summary>The frame with a legend that belongs to several controls.</summary>
    private protected void Grouped(TagHelperOutput output, IHtmlContent controls)
    {
        output.Attributes.Clear();
        Element(output, "fieldset", Css);
        if (DescribedBy is { } ids)
            output.Attributes.SetAttribute("aria-describedby", ids);
        output.Content.SetHtmlContent(Html.Of($"<legend class=\"es-label\">{Label}{Need}</legend>{HintLine}{ErrorLine}{controls}"));
    }

    /// <summary>The control with name, id, error and the author's own attributes.</summary>
    private protected TagBuilder Control(string tag, string css, TagHelperOutput output)
    {
        var control = new TagBuilder(tag);
        foreach (var own in output.Attributes)
            control.MergeAttribute(own.Name, own.Value?.ToString() ?? own.Name, true);
        control.AddCssClass(css);
        control.MergeAttribute("id", Id, true);
        control.MergeAttribute("name", Name, true);
        if (DescribedBy is { } ids)
            control.MergeAttribute("aria-describedby", ids);
        if (HasError)
            control.MergeAttribute("aria-invalid", "true");
        if (Required)
            control.MergeAttribute("aria-required", "true");
        return control;
    }

    private protected string Css => HasError ? "es-field has-error" : "es-field";

    private static string? Written(object? value) =>
        value switch
        {
            null => null,
            bool yes => yes ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
