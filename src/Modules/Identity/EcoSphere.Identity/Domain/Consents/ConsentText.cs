using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Consents;

/// <summary>One version of the personal data notice (個資同意書); the highest number is in force.</summary>
internal sealed class ConsentText : AggregateRoot
{
    private ConsentText() { }

    public int Number { get; private set; }

    /// <summary>The text in Traditional Chinese, paragraphs separated by empty lines.</summary>
    public string TextZh { get; private set; } = "";

    /// <summary>The text in English.</summary>
    public string TextEn { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }

    public static ConsentText Publish(int number, string textZh, string textEn, DateTimeOffset now) =>
        new()
        {
            Number = number,
            TextZh = textZh,
            TextEn = textEn,
            PublishedAt = now,
        };
}
