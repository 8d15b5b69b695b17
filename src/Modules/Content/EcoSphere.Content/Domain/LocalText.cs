namespace EcoSphere.Content.Domain;

/// <summary>A text in Chinese and, where there is one, in English. What it is made of, a line or Markdown, depends on what it is for.</summary>
internal sealed record LocalText(string? Zh, string? En)
{
    public static LocalText None { get; } = new(null, null);

    /// <summary>The text for a reader; whoever reads English gets the Chinese where there is no English.</summary>
    public string? For(bool english) => english ? En ?? Zh : Zh;
}
