using System.Text.Json;
using EcoSphere.Platform.Events;

namespace EcoSphere.Platform.Mail;

/// <summary>Where a mail stands.</summary>
public enum MailState
{
    /// <summary>To be sent, or to be tried again when due.</summary>
    Waiting,

    /// <summary>Handed to the transport.</summary>
    Sent,

    /// <summary>Given up after the last attempt; staff can send it again.</summary>
    Failed,

    /// <summary>Not sent, because its reader has switched such mails off.</summary>
    Unwanted,
}

/// <summary>A mail in a module's queue; it stays as the record that it was sent.</summary>
internal sealed class QueuedMail
{
    private static readonly Phrase Silence = new(string.Empty);

    /// <summary>A content that says nothing, readable as one.</summary>
    public static readonly string Emptied = JsonSerializer.Serialize(new MailDraft("", "", "", "zh-TW", Silence, [], Silence), EventJson.Options);

    public Guid Id { get; private set; }

    public required string Kind { get; init; }

    public required string To { get; init; }

    public Guid? MemberId { get; private set; }

    /// <summary>The draft as JSON; emptied of its link once sent, because the link is a key to the account.</summary>
    public required string Content { get; set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public MailState State { get; private set; }

    public int Failures { get; private set; }

    public string? Error { get; private set; }

    public MailDraft Draft => JsonSerializer.Deserialize<MailDraft>(Content, EventJson.Options)!;

    public static QueuedMail From(MailDraft draft, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Kind = draft.Kind,
            To = draft.To,
            MemberId = draft.MemberId,
            Content = JsonSerializer.Serialize(draft, EventJson.Options),
            CreatedAt = now,
            DueAt = now,
        };

    public void Sent(DateTimeOffset now)
    {
        State = MailState.Sent;
        SentAt = now;
        Error = null;
        ForgetLink();
    }

    /// <summary>Its reader has switched such mails off since, or before.</summary>
    public void Drop()
    {
        State = MailState.Unwanted;
        Error = null;
        ForgetLink();
    }

    public void Fail(string error, DateTimeOffset now)
    {
        Failures++;
        Error = error;
        if (Backoff.After(Failures) is { } wait)
            DueAt = now + wait;
        else
            State = MailState.Failed;
    }

    public void Retry(DateTimeOffset now)
    {
        State = MailState.Waiting;
        DueAt = now;
        Failures = 0;
    }

    private void ForgetLink() => Content = JsonSerializer.Serialize(Draft with { ButtonPath = null }, EventJson.Options);
}
