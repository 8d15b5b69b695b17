using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Members;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>What people on the staff get.</summary>
internal static class StaffMails
{
    /// <summary>How long the link of an invitation to the staff is good.</summary>
    public static readonly TimeSpan InvitationLifetime = TimeSpan.FromHours(24);

    public static MailDraft Invitation(Member member, string token) =>
        IdentityMails.To(
            member,
            "staff-invitation",
            new Phrase("You are invited to the staff of EcoSphere"),
            [
                new Phrase(
                    "An account with staff permissions was opened for this address. Press the button to sign in for the first time; you then choose a password and set up two-factor sign-in."
                ),
                new Phrase("The link is good once, for 24 hours."),
            ],
            new Phrase("You get this mail because this address was appointed to the staff of EcoSphere. If you do not expect it, do nothing."),
            "Sign in for the first time",
            MemberMails.InvitationPath(token)
        );

    public static MailDraft Appointed(Member member) =>
        IdentityMails.To(
            member,
            "staff-appointed",
            new Phrase("You are on the staff of EcoSphere now"),
            [
                new Phrase(
                    "You have been given staff permissions. They count as soon as two-factor sign-in is set up for your account; you are led there when you sign in."
                ),
            ],
            new Phrase("You get this mail because it concerns your account on EcoSphere."),
            "Open the administration",
            "/admin"
        );
}
