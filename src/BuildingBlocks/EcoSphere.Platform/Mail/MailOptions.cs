using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Platform.Mail;

/// <summary>The ways out for mail.</summary>
public enum MailTransportKind
{
    /// <summary>One JSON file per mail in a folder, for Development and tests.</summary>
    Folder,

    /// <summary>An SMTP server.</summary>
    Smtp,
}

/// <summary>Configuration section <c>Mail</c>.</summary>
public sealed class MailOptions : IValidatableObject
{
    /// <summary>Where mail goes.</summary>
    public MailTransportKind Transport { get; set; } = MailTransportKind.Folder;

    /// <summary>The folder of the <c>Folder</c> transport; relative to the content root.</summary>
    [Required]
    public string Folder { get; set; } = "data/mail";

    /// <summary>The sender's address.</summary>
    [Required]
    [EmailAddress]
    public string From { get; set; } = "no-reply@ecosphere.example";

    /// <summary>The sender's name.</summary>
    [Required]
    public string FromName { get; set; } = "EcoSphere";

    /// <summary>The server of the <c>Smtp</c> transport.</summary>
    public SmtpOptions Smtp { get; set; } = new();

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Transport == MailTransportKind.Smtp && string.IsNullOrWhiteSpace(Smtp.Host))
            yield return new ValidationResult("Mail:Smtp:Host is needed when Mail:Transport is Smtp.");
    }
}

/// <summary>Configuration section <c>Mail:Smtp</c>.</summary>
public sealed class SmtpOptions
{
    /// <summary>The server's name.</summary>
    public string? Host { get; set; }

    /// <summary>The server's port; 587 with STARTTLS.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>Whether STARTTLS is asked for.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>The user name, or null to send without signing in.</summary>
    public string? User { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }
}
