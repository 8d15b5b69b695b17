using EcoSphere.Identity.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Identity.Application.Mails;

/// <summary>What Identity writes to members. Links lead to a page whose button acts; fetching them uses nothing up.</summary>
internal static class IdentityMails
{
    public static MailDraft Activation(Member member, string token) => To(member, "activation",
        new Phrase("Confirm your e-mail address"),
        [new Phrase("Thank you for registering with EcoSphere. Press the button to confirm that this address is yours; then you are signed in."), new Phrase("The link is good once, for three days.")],
        new Phrase("You get this mail because somebody registered with this address. If it was not you, do nothing: without the confirmation the account cannot be used."),
        "Confirm the address", $"/account/activate?token={token}");

    public static MailDraft AlreadyRegistered(Member member) => To(member, "already-registered",
        new Phrase("You already have an account"),
        [new Phrase("Somebody tried to register with this address, but there is an account already. You can simply sign in; if you have forgotten the password, choose a new one.")],
        new Phrase("You get this mail because this address was entered in the registration form. If it was not you, you need not do anything."),
        "Sign in", "/account/login");

    public static MailDraft To(Member member, string kind, Phrase subject, IReadOnlyList<Phrase> body, Phrase why, string? button = null, string? path = null) =>
        new(kind, member.Email, member.Name, member.Language, subject, body, why)
        {
            MemberId = member.Id,
            ButtonText = button is null ? null : new Phrase(button),
            ButtonPath = path,
        };
}
