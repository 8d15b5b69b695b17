using EcoSphere.Platform.Mail;

namespace EcoSphere.Platform.Operations.Mails;

/// <summary>A mail in some module's queue.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Id">The mail.</param>
/// <param name="Kind">The kind of notice.</param>
/// <param name="To">The address.</param>
/// <param name="CreatedAt">When it was written (UTC).</param>
/// <param name="DueAt">When it is tried next.</param>
/// <param name="SentAt">When it was handed over, or null.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Failures">How often sending has failed.</param>
public sealed record MailRow(
    string Module,
    Guid Id,
    string Kind,
    string To,
    DateTimeOffset CreatedAt,
    DateTimeOffset DueAt,
    DateTimeOffset? SentAt,
    MailState State,
    int Failures
);

/// <summary>Which mails are looked for; null for all.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="State">Where they stand.</param>
/// <param name="Address">Part of the address.</param>
public sealed record MailFilter(string? Module, MailState? State, string? Address);
