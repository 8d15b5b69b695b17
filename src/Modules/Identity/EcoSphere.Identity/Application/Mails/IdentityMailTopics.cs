using EcoSphere.Platform.Mail;

namespace EcoSphere.Identity.Application.Mails;

/// <summary>What Identity writes about. None of it can be switched off.</summary>
internal sealed class IdentityMailTopics : IMailTopics
{
    public IReadOnlyList<MailTopic> All { get; } =
    [
        new MailTopic(
            "links",
            MailAudience.Member,
            MailDuty.Security,
            new Phrase("Links that you ask for"),
            new Phrase("Confirming an address, signing in, a new password, an invitation: without the mail it would not work."),
            "activation",
            "already-registered",
            "sign-in-link",
            "sign-in-to-set-password",
            "password-reset",
            "confirm-new-address",
            "invitation",
            "company-invitation",
            "staff-invitation"
        ),
        new MailTopic(
            "account-safety",
            MailAudience.Member,
            MailDuty.Security,
            new Phrase("Changes to how your account is entered"),
            new Phrase("A new password, a new address, the second factor, a suspension: so that you notice if it was not you."),
            "password-changed",
            "two-factor-on",
            "two-factor-off",
            "two-factor-reset",
            "address-change-asked",
            "address-wanted",
            "address-changed",
            "suspended",
            "reinstated",
            "staff-appointed"
        ),
        new MailTopic(
            "privacy",
            MailAudience.Member,
            MailDuty.Law,
            new Phrase("Answers to your privacy requests"),
            new Phrase("The Personal Data Protection Act asks us to answer you."),
            "copy-ready",
            "privacy-answered",
            "privacy-refused",
            "erasure-held",
            "erased"
        ),
    ];
}
