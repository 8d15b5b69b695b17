using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Identity.Application.Members;

/// <summary>What members get because of what a company or staff did.</summary>
internal static class MemberMails
{
    /// <summary>How long the link of an invitation by a company is good.</summary>
    public static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(7);

    public static MailDraft CompanyInvitation(Member member, string companyName, string token) =>
        IdentityMails.To(
            member,
            "company-invitation",
            new Phrase("{0} has added you on EcoSphere", companyName),
            [
                new Phrase(
                    "{0} has opened an account for you on EcoSphere, the portal for manufacturers on the way to low carbon. Press the button to sign in for the first time and to choose a password.",
                    companyName
                ),
                new Phrase("The link is good once, for seven days."),
            ],
            new Phrase(
                "You get this mail because an administrator of {0} entered this address. If you do not know the company, do nothing: the account cannot be used without the link.",
                companyName
            ),
            "Sign in for the first time",
            InvitationPath(token)
        );

    /// <summary>The invitation again, sent by staff, who do not know which company asked for it.</summary>
    public static MailDraft Invitation(Member member, string token) =>
        IdentityMails.To(
            member,
            "invitation",
            new Phrase("Your account on EcoSphere is waiting for you"),
            [
                new Phrase("An account was opened for this address. Press the button to sign in for the first time and to choose a password."),
                new Phrase("The link is good once, for seven days."),
            ],
            new Phrase("You get this mail because you were invited to EcoSphere and have not signed in yet. If you do not expect it, do nothing."),
            "Sign in for the first time",
            InvitationPath(token)
        );

    public static MailDraft Suspended(Member member, string reason) =>
        IdentityMails.To(
            member,
            "suspended",
            new Phrase("Your account has been suspended"),
            [
                new Phrase("The administrators of EcoSphere have suspended your account; you cannot sign in until they reinstate it."),
                new Phrase("The reason they gave: {0}", reason),
            ],
            new Phrase("You get this mail because it concerns your account on EcoSphere.")
        );

    public static MailDraft Reinstated(Member member) =>
        IdentityMails.To(
            member,
            "reinstated",
            new Phrase("You can use your account again"),
            [new Phrase("The suspension of your account on EcoSphere has been lifted. Everything is as it was; please sign in again.")],
            new Phrase("You get this mail because it concerns your account on EcoSphere."),
            "Sign in",
            "/account/login"
        );

    public static MailDraft TwoFactorReset(Member member) =>
        IdentityMails.To(
            member,
            "two-factor-reset",
            new Phrase("Your two-factor sign-in has been reset"),
            [
                new Phrase(
                    "An administrator of EcoSphere has reset the two-factor sign-in of your account and signed all your browsers out. Your earlier authenticator app and recovery codes work no more."
                ),
                member.IsStaff
                    ? new Phrase("When you sign in next, you are led to set it up again before anything else opens.")
                    : new Phrase("Your password alone signs you in now. Set two-factor sign-in up again as soon as you can."),
                new Phrase("If you did not ask for it, choose a new password at once and write to us."),
            ],
            new Phrase("You get this mail because the security of your account has changed."),
            "See the security of your account",
            "/member/security"
        );

    public static string InvitationPath(string token) => $"/account/quick-login/open?token={token}";
}
