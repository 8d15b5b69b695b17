using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Privacy;

/// <summary>
/// All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10). The names in it are
/// those of the pages that show the data; each has its text.
/// </summary>
internal static class PersonalCopy
{
    public static async Task<string> Of(ICompanyDb db, Guid memberId, string email, CancellationToken ct)
    {
        var member = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId, ct);
        string[] addresses = member is null ? [email] : [email, member.Email];
        var places = await db
            .Companies.AsNoTracking()
            .SelectMany(
                c => c.Memberships.Where(m => m.MemberId == memberId || (m.MemberId == null && addresses.Contains(m.Email))),
                (c, m) =>
                    new
                    {
                        c.TaxId,
                        CompanyName = c.Name,
                        Place = m,
                        Services = c.Accesses.Where(a => a.MemberId == memberId).Select(a => a.Service).ToList(),
                    }
            )
            .ToListAsync(ct);
        var contacts = await db
            .Companies.AsNoTracking()
            .SelectMany(
                c => c.Contacts.Where(x => addresses.Contains(x.Email)),
                (c, x) =>
                    new
                    {
                        c.TaxId,
                        CompanyName = c.Name,
                        Contact = x,
                    }
            )
            .ToListAsync(ct);
        var applications = await db.UpgradeApplications.AsNoTracking().Where(a => a.ApplicantId == memberId).OrderBy(a => a.StartedAt).ToListAsync(ct);
        var files = await db.FilesOf(memberId, ct);
        var actions = await db.ActionsOf(memberId, ct);
        return CopyPart.ToJson(
            (
                "Your account, as known here",
                member is null
                    ? null
                    : CopyPart.Of(
                        ("E-mail address", member.Email),
                        ("Name", member.Name),
                        ("Telephone", member.Phone),
                        ("Language of mails", member.Language),
                        ("Known since", member.Since)
                    )
            ),
            ("Your places in companies", places.Select(p => Of(p.TaxId, p.CompanyName, p.Place, p.Services))),
            ("Contacts of companies with your address", contacts.Select(c => Of(c.TaxId, c.CompanyName, c.Contact))),
            ("Your upgrade applications", applications.Select(Of)),
            files,
            actions
        );
    }

    /// <summary>A place in a company, or an invitation.</summary>
    private static Dictionary<string, object?> Of(string taxId, string companyName, Membership place, IReadOnlyList<string> services) =>
        CopyPart.Of(
            ("Company name", companyName),
            ("Unified business number", taxId),
            ("Name", place.Name),
            ("E-mail address", place.Email),
            ("Telephone", place.Phone),
            ("Job title", place.JobTitle),
            ("Administrator", place.IsAdmin),
            ("Invitation not accepted yet", !place.IsActive),
            ("Services", services),
            ("Added", place.AddedAt)
        );

    private static Dictionary<string, object?> Of(string taxId, string companyName, Contact contact) =>
        CopyPart.Of(
            ("Company name", companyName),
            ("Unified business number", taxId),
            ("Name", contact.Name),
            ("Job title", contact.JobTitle),
            ("Telephone", contact.Phone),
            ("E-mail address", contact.Email),
            ("Added", contact.AddedAt)
        );

    /// <summary>An application as it is, and as it was sent each time.</summary>
    private static Dictionary<string, object?> Of(UpgradeApplication application) =>
        CopyPart.Of(
            ("Reference number", application.Number),
            ("Unified business number", application.TaxId),
            ("State", application.State.ToString()),
            ("Started", application.StartedAt),
            ("Answers", Of(application.Answers)),
            (
                "Rounds",
                application
                    .Rounds.OrderBy(r => r.Number)
                    .Select(r =>
                        CopyPart.Of(
                            ("Sent on", r.SubmittedAt),
                            ("Answers", Of(r.Answers)),
                            ("Decision", r.Decision?.ToString()),
                            ("Decided on", r.DecidedAt),
                            ("Reason", r.Reason)
                        )
                    )
            )
        );

    private static Dictionary<string, object?> Of(ProfileAnswers answers) =>
        CopyPart.Of(
            ("Company name", answers.Name),
            ("Joins as", answers.Kind?.ToString()),
            ("Industry", answers.IndustryCode),
            ("Registered address", answers.Address),
            ("Telephone", answers.Phone),
            ("Person in charge", answers.Representative),
            ("Number of employees", answers.Employees),
            ("Website", answers.Website)
        );
}
