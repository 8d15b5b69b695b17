using EcoSphere.Identity.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Identity.Application.Mails;

/// <summary>What Identity writes to members. Links lead to a page whose button acts; fetching them uses nothing up.</summary>
internal static class IdentityMails
{
    public static MailDraft Activation(Member member, string token) =>
        To(
            member,
            "activation",
            new Phrase("Confirm your e-mail address"),
            [
                new Phrase("Thank you for registering with EcoSphere. Press the button to confirm that this address is yours; then you are signed in."),
                new Phrase("The link is good once, for three days."),
            ],
            new Phrase(
                "You get this mail because somebody registered with this address. If it was not you, do nothing: without the confirmation the account cannot be used."
            ),
            "Confirm the address",
            $"/account/activate?token={token}"
        );

    public static MailDraft AlreadyRegistered(Member member) =>
        To(
            member,
            "already-registered",
            new Phrase("You already have an account"),
            [
                new Phrase(
                    "Somebody tried to register with this address, but there is an account already. You can simply sign in; if you have forgotten the password, choose a new one."
                ),
            ],
            new Phrase("You get this mail because this address was entered in the registration form. If it was not you, you need not do anything."),
            "Sign in",
            "/account/login"
        );

    public static MailDraft SignInLink(Member member, string token, string? returnUrl) =>
        To(
            member,
            "sign-in-link",
            new Phrase("Your sign-in link"),
            [
                new Phrase("Press the button to sign in to EcoSphere without a password."),
                new Phrase("The link is good once, for 10 minutes. A newer one replaces it."),
            ],
            new Phrase(
                "You get this mail because somebody asked for a sign-in link for this address. If it was not you, do nothing: nobody can sign in without this mail."
            ),
            "Sign in",
            SignInPath(token) + (returnUrl is null ? "" : $"&returnUrl={Uri.EscapeDataString(returnUrl)}")
        );

    public static MailDraft SignInToSetPassword(Member member, string token) =>
        To(
            member,
            "sign-in-to-set-password",
            new Phrase("Sign in and choose your password"),
            [
                new Phrase("You asked for a new password, but your account has none yet. Press the button to sign in; then you choose one."),
                new Phrase("The link is good once, for 10 minutes. A newer one replaces it."),
            ],
            new Phrase(
                "You get this mail because somebody asked for a new password for this address. If it was not you, do nothing: nobody can sign in without this mail."
            ),
            "Sign in",
            SignInPath(token)
        );

    public static MailDraft PasswordReset(Member member, string token) =>
        To(
            member,
            "password-reset",
            new Phrase("Choose a new password"),
            [
                new Phrase("Press the button to choose a new password. Your present one works until then."),
                new Phrase("The link is good once, for one hour. A newer one replaces it."),
            ],
            new Phrase(
                "You get this mail because somebody asked for a new password for this address. If it was not you, do nothing: your password stays as it is."
            ),
            "Choose a new password",
            $"/account/reset-password?token={token}"
        );

    public static MailDraft PasswordChanged(Member member) =>
        To(
            member,
            "password-changed",
            new Phrase("Your password has been changed"),
            [
                new Phrase("The password of your account has just been changed, and all other browsers have been signed out."),
                new Phrase("If it was not you, choose a new password at once."),
            ],
            new Phrase("You get this mail because the security of your account has changed."),
            "Choose a new password",
            "/account/forgot-password"
        );

    public static MailDraft TwoFactorOn(Member member) =>
        To(
            member,
            "two-factor-on",
            new Phrase("Two-factor sign-in is on"),
            [
                new Phrase("From now on, signing in to your account also asks for a code of your authenticator app."),
                new Phrase("If it was not you, choose a new password at once and write to us."),
            ],
            new Phrase("You get this mail because the security of your account has changed."),
            "See the security of your account",
            "/member/security"
        );

    public static MailDraft TwoFactorOff(Member member) =>
        To(
            member,
            "two-factor-off",
            new Phrase("Two-factor sign-in is off"),
            [
                new Phrase("From now on, signing in to your account no longer asks for a code of an authenticator app."),
                new Phrase("If it was not you, choose a new password at once and turn it on again."),
            ],
            new Phrase("You get this mail because the security of your account has changed."),
            "See the security of your account",
            "/member/security"
        );

    public static MailDraft ConfirmNewAddress(Member member, string email, string token) =>
        To(
            member,
            "confirm-new-address",
            new Phrase("Confirm your new e-mail address"),
            [
                new Phrase("Press the button to use this address for your EcoSphere account from now on. Until then the old address stays in use."),
                new Phrase("The link is good once, for one hour. A newer one replaces it."),
            ],
            new Phrase(
                "You get this mail because a member entered this address as the new one. If it was not you, do nothing: without the confirmation nothing changes."
            ),
            "Confirm the new address",
            $"/account/confirm-email?token={token}"
        ) with
        {
            To = email,
        };

    public static MailDraft AddressChangeAsked(Member member, string email) =>
        To(
            member,
            "address-change-asked",
            new Phrase("A new e-mail address for your account"),
            [
                new Phrase("You asked to change the address of your account to {0}. It changes once the link mailed there is opened.", email),
                new Phrase("If it was not you, somebody knows your password: choose a new one at once; that stops the change as well."),
            ],
            new Phrase("You get this mail because it is the present address of the account."),
            "Choose a new password",
            "/account/forgot-password"
        );

    public static MailDraft AddressWanted(Member owner) =>
        To(
            owner,
            "address-wanted",
            new Phrase("Another account wanted to use your address"),
            [
                new Phrase(
                    "A member wanted to use this address for another account. That is not possible, because it belongs to yours. If it was you, sign in with this address, or change the address of this account first."
                ),
            ],
            new Phrase("You get this mail because this address was entered as a new one. If it was not you, you need not do anything."),
            "Sign in",
            "/account/login"
        );

    /// <summary>To the old address, while the member still has it.</summary>
    public static MailDraft AddressChanged(Member member, string email) =>
        To(
            member,
            "address-changed",
            new Phrase("The e-mail address of your account has been changed"),
            [
                new Phrase("Your account now has the address {0}; sign in with it from now on. This address is no longer in use.", email),
                new Phrase("If it was not you, write to us at once."),
            ],
            new Phrase("You get this mail because it was the address of the account until now.")
        );

    public static MailDraft To(
        Member member,
        string kind,
        Phrase subject,
        IReadOnlyList<Phrase> body,
        Phrase why,
        string? button = null,
        string? path = null
    ) =>
        new(kind, member.Email, member.Name, member.Language, subject, body, why)
        {
            MemberId = member.Id,
            ButtonText = button is null ? null : new Phrase(button),
            ButtonPath = path,
        };

    private static string SignInPath(string token) => $"/account/quick-login/open?token={token}";
}
