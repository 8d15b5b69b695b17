using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>What the administrators of a company are told about it.</summary>
internal static class CompanyMails
{
    public static MailDraft Suspended(KnownMember admin, RegisteredCompany company) =>
        new MailDraft(
            "company-suspended",
            admin.Email,
            admin.Name,
            admin.Language,
            new Phrase("{0} has been suspended", company.Name),
            [
                new Phrase(
                    "The platform has suspended {0}. Until this is lifted, its members can use nothing of the company’s; personal accounts are not affected.",
                    company.Name
                ),
            ],
            new Phrase("You get this mail because you are an administrator of this company. If you think this is a mistake, write to us.")
        )
        {
            MemberId = admin.Id,
        };

    public static MailDraft Reinstated(KnownMember admin, RegisteredCompany company) =>
        new MailDraft(
            "company-reinstated",
            admin.Email,
            admin.Name,
            admin.Language,
            new Phrase("The suspension of {0} has been lifted", company.Name),
            [new Phrase("{0} and its members can use everything again.", company.Name)],
            new Phrase("You get this mail because you are an administrator of this company.")
        )
        {
            MemberId = admin.Id,
            ButtonText = new Phrase("Open the company’s page"),
            ButtonPath = "/member/company",
        };

    /// <summary>The administrators who can act.</summary>
    public static Task<List<KnownMember>> AdministratorsOf(this ICompanyDb db, RegisteredCompany company, CancellationToken ct)
    {
        Guid[] admins = [.. company.Memberships.Where(m => m.IsActiveAdmin).Select(m => m.MemberId!.Value)];
        return db.KnownMembers.AsNoTracking().Where(m => admins.Contains(m.Id) && m.IsActive && !m.IsSuspended).ToListAsync(ct);
    }
}
