using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain;

/// <summary>A text in Chinese and, where there is one, in English. Paragraphs are plain text, one beneath the other.</summary>
internal sealed record LocalText(string? Zh, string? En)
{
    public static LocalText None { get; } = new(null, null);

    public static LocalText Line(string? zh, string? en = null) => new(TextInput.Title(zh), TextInput.Title(en));

    public static LocalText Paragraphs(string? zh, string? en = null) => new(TextInput.Paragraphs(zh), TextInput.Paragraphs(en));

    /// <summary>The text for a reader; whoever reads English gets the Chinese where there is no English.</summary>
    public string? In(bool english) => english ? En ?? Zh : Zh;
}
