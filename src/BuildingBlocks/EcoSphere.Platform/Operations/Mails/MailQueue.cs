using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Platform.Operations.Mails;

/// <summary>What can be done with a mail in a queue.</summary>
internal static class MailQueue
{
    public static Error Gone => Error.NotFound("There is no such mail.");

    public static Resending Of(QueuedMail mail) =>
        mail.State switch
        {
            MailState.Failed => Resending.Failed,
            MailState.Sent when mail.Draft is { ButtonText: not null, ButtonPath: null } => Resending.LinkRemoved,
            MailState.Sent => Resending.Copy,
            MailState.Unwanted => Resending.Unwanted,
            _ => Resending.StillWaiting,
        };
}
