using System.Globalization;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>A part of a form as the editor shows it. What is ticked is false unless the browser says otherwise.</summary>
internal abstract class PartRow
{
    /// <summary>The key under which it is kept; null while the part is new.</summary>
    public string? Key { get; set; }

    public string? TextZh { get; set; }

    public string? TextEn { get; set; }

    /// <summary>What stands in lines below it: options, columns, deliverables.</summary>
    public List<LineRow> Lines { get; set; } = [];

    /// <summary>Whether its fields are shown; those of a new part are.</summary>
    public bool IsOpen { get; set; }

    public LocalText Text => LocalText.Paragraphs(TextZh, TextEn);

    /// <summary>The fields that hold numbers, as they were typed, and whether these are whole.</summary>
    public virtual IEnumerable<(string Field, string? Typed, bool IsWhole)> Numbers => [];

    /// <summary>Whether it has lines with something in them, or can have.</summary>
    public virtual bool HasLines => false;

    protected void Show(string key, LocalText text) => (Key, TextZh, TextEn) = (key, text.Zh, text.En);

    protected static int Whole(string? typed, int otherwise) => Typed.Whole(typed) ?? otherwise;

    protected static decimal? Number(string? typed) => AnswerChecks.Number(TextInput.Line(typed));

    protected static string? Written(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}

/// <summary>A line below a part.</summary>
internal sealed class LineRow
{
    public string? Key { get; set; }

    public string? TextZh { get; set; }

    public string? TextEn { get; set; }

    /// <summary>Whether a column holds numbers.</summary>
    public bool IsNumber { get; set; }

    public bool IsRequired { get; set; }

    /// <summary>Whether the firm hands it in, and not the coach.</summary>
    public bool IsByFirm { get; set; }

    public LocalText Text => LocalText.Paragraphs(TextZh, TextEn);

    public bool IsEmpty => string.IsNullOrWhiteSpace(TextZh) && string.IsNullOrWhiteSpace(TextEn);

    public static LineRow Of(string key, LocalText text) =>
        new()
        {
            Key = key,
            TextZh = text.Zh,
            TextEn = text.En,
        };
}
