namespace EcoSphere.Kernel;

/// <summary>A text in Chinese and, where there is one, in English. What it is made of, a line, paragraphs or Markdown, depends on what it is for.</summary>
/// <param name="Zh">The text in Traditional Chinese, or null where there is none.</param>
/// <param name="En">The text in English, or null where there is none.</param>
public sealed record LocalText(string? Zh, string? En)
{
    /// <summary>No text.</summary>
    public static LocalText None { get; } = new(null, null);

    /// <summary>One line in each language, as <see cref="TextInput.Title"/> takes it.</summary>
    /// <param name="zh">The text in Traditional Chinese as it was typed.</param>
    /// <param name="en">The text in English as it was typed.</param>
    public static LocalText Line(string? zh, string? en = null) => new(TextInput.Title(zh), TextInput.Title(en));

    /// <summary>Plain paragraphs in each language, one beneath the other, as <see cref="TextInput.Paragraphs"/> takes them.</summary>
    /// <param name="zh">The text in Traditional Chinese as it was typed.</param>
    /// <param name="en">The text in English as it was typed.</param>
    public static LocalText Paragraphs(string? zh, string? en = null) => new(TextInput.Paragraphs(zh), TextInput.Paragraphs(en));

    /// <summary>The text for a reader; whoever reads English gets the Chinese where there is no English.</summary>
    /// <param name="english">Whether the reader reads English.</param>
    /// <returns>The text, or null where there is none.</returns>
    public string? In(bool english) => english ? En ?? Zh : Zh;
}
