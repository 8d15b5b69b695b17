namespace EcoSphere.Platform.Mail;

/// <summary>A mail as it leaves: in the reader's language, with absolute links.</summary>
/// <param name="Id">The mail's id: the same at every attempt.</param>
/// <param name="To">The address.</param>
/// <param name="ToName">The reader's name.</param>
/// <param name="Subject">The subject with the brand.</param>
/// <param name="Html">The body as HTML.</param>
/// <param name="Text">The body as plain text.</param>
/// <param name="Links">The links in it.</param>
public sealed record OutgoingMail(Guid Id, string To, string ToName, string Subject, string Html, string Text, IReadOnlyList<string> Links)
{
    /// <summary>The absolute address that switches such mails off, or null for a mail that always comes.</summary>
    public string? NoMoreUrl { get; init; }
}

/// <summary>Hands mails to the outside.</summary>
public interface IMailTransport
{
    /// <summary>Sends one mail. Throws when it could not be handed over.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="ct">Cancels.</param>
    Task Send(OutgoingMail mail, CancellationToken ct);
}

/// <summary>Puts a draft into the reader's language and the brand's layout.</summary>
public interface IMailRenderer
{
    /// <summary>Renders a draft.</summary>
    /// <param name="id">The mail's id.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="texts">The marker of the texts its keys belong to.</param>
    /// <param name="noMorePath">The local address that switches such mails off, or null.</param>
    /// <param name="ct">Cancels.</param>
    Task<OutgoingMail> Render(Guid id, MailDraft draft, Type texts, string? noMorePath, CancellationToken ct);

    /// <summary>The subject alone, as the reader sees it but without the brand.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="texts">The marker of the texts its keys belong to.</param>
    string Subject(MailDraft draft, Type texts);
}
