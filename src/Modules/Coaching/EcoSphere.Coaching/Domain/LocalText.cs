using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain;

/// <summary>A text in Chinese and, where there is one, in English. An empty Chinese text is none.</summary>
internal sealed record LocalText(string Zh, string? En = null)
{
    public static LocalText None { get; } = new("");

    /// <summary>One line in each language.</summary>
    public static LocalText Line(string? zh, string? en = null) => new(TextInput.Title(zh) ?? "", TextInput.Title(en));

    public static LocalText Paragraphs(string? zh, string? en = null) => new(TextInput.Paragraphs(zh) ?? "", TextInput.Paragraphs(en));

    /// <summary>Whether there is no text.</summary>
    public bool IsNone() => Zh.Length == 0;

    /// <summary>The text for a reader; whoever reads English gets the Chinese where there is no English.</summary>
    public string In(bool english) => english ? En ?? Zh : Zh;
}
