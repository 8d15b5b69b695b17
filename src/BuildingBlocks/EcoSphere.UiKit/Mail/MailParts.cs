namespace EcoSphere.UiKit.Mail;

/// <summary>What a mail says, already in the reader's language.</summary>
/// <param name="Culture">The reader's language, <c>zh-TW</c> or <c>en</c>, for the words around the parts.</param>
/// <param name="Subject">The subject without the brand in front.</param>
/// <param name="Greeting">The first line.</param>
/// <param name="Paragraphs">The message.</param>
/// <param name="ButtonText">What the one button does, or null for a mail without one.</param>
/// <param name="ButtonUrl">The absolute address behind the button.</param>
/// <param name="Why">Why the reader gets this mail.</param>
public sealed record MailParts(
    string Culture,
    string Subject,
    string Greeting,
    IReadOnlyList<string> Paragraphs,
    string? ButtonText,
    string? ButtonUrl,
    string Why
)
{
    /// <summary>The absolute address where the reader can switch such mails off, or null for a mail that always comes.</summary>
    public string? NoMoreUrl { get; init; }
}

/// <summary>A mail ready to be queued.</summary>
/// <param name="Subject">One line, with the brand in front.</param>
/// <param name="Html">A whole HTML document.</param>
/// <param name="Text">The same as plain text.</param>
public sealed record RenderedMail(string Subject, string Html, string Text);
