using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Company.Application.Members;

/// <summary>What a member is told when the place in a company changes. Invitations of new addresses are Identity's to write.</summary>
internal static class MemberMails
{
    public static MailDraft Added(KnownMember member, RegisteredCompany company, bool isAdmin) =>
        To(
            member,
            "member-added",
            new Phrase("You now belong to {0}", company.Name),
            [
                isAdmin
                    ? new Phrase("An administrator of {0} has added you to the company as an administrator.", company.Name)
                    : new Phrase("An administrator of {0} has added you to the company.", company.Name),
                new Phrase("From now on you can use the company’s services with your own account. Nothing else about your account changes."),
            ],
            new Phrase("You get this mail because your account was added to a company. If you do not know the company, write to us."),
            new Phrase("Open the company’s page"),
            "/member/company"
        );

    public static MailDraft RoleChanged(KnownMember member, RegisteredCompany company, bool isAdmin) =>
        To(
            member,
            "member-role-changed",
            new Phrase("Your role in {0} has changed", company.Name),
            [
                isAdmin
                    ? new Phrase("You are an administrator of {0} now. You can add, edit and remove its members.", company.Name)
                    : new Phrase("You are no longer an administrator of {0}. You still belong to the company and can use its services.", company.Name),
            ],
            new Phrase("You get this mail because an administrator of your company or of the platform changed your role."),
            new Phrase("Open the company’s page"),
            "/member/company"
        );

    public static MailDraft Removed(KnownMember member, RegisteredCompany company) =>
        To(
            member,
            "member-removed",
            new Phrase("You no longer belong to {0}", company.Name),
            [
                new Phrase(
                    "An administrator of {0} has removed you from the company. Your account stays as a personal account; the company’s pages and services are closed to you.",
                    company.Name
                ),
            ],
            new Phrase("You get this mail because your account was removed from a company. If you think this is a mistake, ask the company’s administrator.")
        );

    private static MailDraft To(
        KnownMember member,
        string kind,
        Phrase subject,
        IReadOnlyList<Phrase> body,
        Phrase why,
        Phrase? button = null,
        string? path = null
    ) =>
        new(kind, member.Email, member.Name, member.Language, subject, body, why)
        {
            MemberId = member.Id,
            ButtonText = button,
            ButtonPath = path,
        };
}
