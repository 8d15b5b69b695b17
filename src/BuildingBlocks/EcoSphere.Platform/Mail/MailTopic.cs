namespace EcoSphere.Platform.Mail;

/// <summary>Why mails of a topic come.</summary>
public enum MailDuty
{
    /// <summary>The reader decides: they come until they are switched off.</summary>
    Choice,

    /// <summary>They hold a link that was asked for, or tell of something that concerns the safety of an account; they always come.</summary>
    Security,

    /// <summary>A law asks for them: a decision, a deadline, the answer to a request about personal data; they always come.</summary>
    Law,
}

/// <summary>Whom the mails of a topic concern.</summary>
public enum MailAudience
{
    /// <summary>Every member.</summary>
    Member,

    /// <summary>The people of a company.</summary>
    Company,

    /// <summary>The people of a tool supplier.</summary>
    Supplier,

    /// <summary>Consultants.</summary>
    Consultant,

    /// <summary>Those who take part in cases: firms, consultants and staff.</summary>
    Parties,
}

/// <summary>A topic on which a module writes to people: what a reader switches on and off, in words that say what comes.</summary>
/// <param name="Name">Short, stable and unique in the module, such as <c>inquiry-news</c>.</param>
/// <param name="Audience">Whom it concerns.</param>
/// <param name="Duty">Why the mails come.</param>
/// <param name="Title">The topic in a few words.</param>
/// <param name="Detail">One sentence: when such a mail comes, or why it cannot be switched off.</param>
/// <param name="Kinds">The kinds of mail that belong to it (<see cref="MailDraft.Kind"/>).</param>
public sealed record MailTopic(string Name, MailAudience Audience, MailDuty Duty, Phrase Title, Phrase Detail, params string[] Kinds);

/// <summary>What a module writes about. Found in the modules by scanning; each kind of mail a module sends belongs to exactly one topic.</summary>
public interface IMailTopics
{
    /// <summary>The topics in the order in which they are shown.</summary>
    IReadOnlyList<MailTopic> All { get; }
}

/// <summary>What a member has switched off. Provided by the module that keeps the members; on a host without it every mail comes.</summary>
public interface IMailChoices
{
    /// <summary>Whether a member wants no mails of a topic.</summary>
    /// <param name="memberId">The member.</param>
    /// <param name="module">The schema of the module that writes.</param>
    /// <param name="topic">The topic's name.</param>
    /// <param name="ct">Cancels.</param>
    Task<bool> IsOff(Guid memberId, string module, string topic, CancellationToken ct);
}
