namespace EcoSphere.Platform.Mail;

/// <summary>A sentence by its English key, put into the reader's language when it is sent.</summary>
/// <param name="Key">The English sentence; <c>{0}</c> … stand for the values.</param>
/// <param name="Args">The values, as text.</param>
public sealed record Phrase(string Key, params string[] Args)
{
    /// <summary>The schema of the module in whose texts the key is, or null for the module that writes the mail.</summary>
    public string? Module { get; init; }
}

/// <summary>A mail as a use case writes it: what is said, not how it looks.</summary>
/// <param name="Kind">The kind of notice in the module, such as <c>upgrade-returned</c>; it belongs to a <see cref="MailTopic"/>, which its reader may be able to switch off.</param>
/// <param name="To">The address.</param>
/// <param name="ToName">The reader's name.</param>
/// <param name="Culture">The reader's language: <c>zh-TW</c> or <c>en</c>.</param>
/// <param name="Subject">The subject without the brand.</param>
/// <param name="Body">The paragraphs.</param>
/// <param name="Why">Why the reader gets this.</param>
public sealed record MailDraft(string Kind, string To, string ToName, string Culture, Phrase Subject, IReadOnlyList<Phrase> Body, Phrase Why)
{
    /// <summary>The words on the button, or null for a mail without one.</summary>
    public Phrase? ButtonText { get; init; }

    /// <summary>The local path the button leads to, such as <c>/account/activate?token=…</c>.</summary>
    public string? ButtonPath { get; init; }

    /// <summary>The member who gets it, where it is one.</summary>
    public Guid? MemberId { get; init; }
}
