using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Privacy;

/// <summary>
/// All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10). The names in it are
/// those of the pages that show the data; each has its text.
/// </summary>
internal static class PersonalCopy
{
    public static async Task<string> Of(IConsultingDb db, Guid memberId, string email, CancellationToken ct)
    {
        var member = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId, ct);
        string[] addresses = member is null ? [email] : [email, member.Email];
        var contacts = await db
            .KnownCompanies.AsNoTracking()
            .SelectMany(c => c.Contacts.Where(p => addresses.Contains(p.Email)), (c, p) => new { c.Name, Contact = p })
            .ToListAsync(ct);
        var cases = await db
            .Cases.AsNoTracking()
            .Where(c => c.ApplicantId == memberId || addresses.Contains(c.ContactEmail!))
            .OrderBy(c => c.StartedAt)
            .ToListAsync(ct);
        var carried = await db
            .Assessments.SelectMany(
                a => EF.Property<IEnumerable<AssessmentContact>>(a, "_contacts").Where(c => addresses.Contains(c.Email)),
                (a, c) =>
                    new
                    {
                        a.OpenedAt,
                        c.Name,
                        c.JobTitle,
                        c.Phone,
                        c.Email,
                    }
            )
            .ToListAsync(ct);
        var steps = await db
            .Cases.SelectMany(
                c => c.Steps.Where(s => s.ById == memberId),
                (c, s) =>
                    new
                    {
                        c.Number,
                        s.Action,
                        s.Note,
                        s.At,
                    }
            )
            .OrderBy(s => s.At)
            .ToListAsync(ct);
        var assignments = await db
            .Cases.SelectMany(
                c => c.Assignments.Where(a => a.ConsultantId == memberId),
                (c, a) =>
                    new
                    {
                        c.Number,
                        a.TeamName,
                        a.From,
                        a.Until,
                    }
            )
            .OrderBy(a => a.From)
            .ToListAsync(ct);
        var consultant = await db.Consultants.AsNoTracking().SingleOrDefaultAsync(c => c.Id == memberId, ct);
        var files = await db.FilesOf(memberId, ct);
        var actions = await db.ActionsOf(memberId, ct);
        return CopyPart.ToJson(
            (
                "Your account, as known here",
                member is null
                    ? null
                    : CopyPart.Of(("E-mail address", member.Email), ("Name", member.Name), ("Telephone", member.Phone), ("Language of mails", member.Language))
            ),
            (
                "Contacts of companies with your address",
                contacts.Select(c =>
                    CopyPart.Of(
                        ("Company name", c.Name),
                        ("Name", c.Contact.Name),
                        ("Job title", c.Contact.JobTitle),
                        ("Telephone", c.Contact.Phone),
                        ("E-mail address", c.Contact.Email)
                    )
                )
            ),
            (
                "Applications for a diagnosis",
                cases.Select(c =>
                    CopyPart.Of(
                        ("Reference number", c.Number),
                        ("State", c.State.ToString()),
                        ("Contact", c.ContactName),
                        ("Job title", c.ContactJobTitle),
                        ("Telephone", c.ContactPhone),
                        ("E-mail address", c.ContactEmail),
                        ("Address of the factory", c.SiteAddress),
                        ("What you hope for", c.Expectation),
                        ("Begun on", c.StartedAt)
                    )
                )
            ),
            (
                "Contacts in self-assessments",
                carried.Select(c =>
                    CopyPart.Of(("Name", c.Name), ("Job title", c.JobTitle), ("Telephone", c.Phone), ("E-mail address", c.Email), ("Since", c.OpenedAt))
                )
            ),
            (
                "Steps of cases that you took",
                steps.Select(s => CopyPart.Of(("Case", s.Number), ("Action", s.Action.ToString()), ("Note", s.Note), ("When", s.At)))
            ),
            (
                "Your work as a consultant",
                consultant is null
                    ? null
                    : CopyPart.Of(
                        ("Appointed on", consultant.AppointedAt),
                        ("Dismissed on", consultant.DismissedAt),
                        ("Cases", assignments.Select(a => CopyPart.Of(("Case", a.Number), ("Team", a.TeamName), ("From", a.From), ("Until", a.Until)))),
                        (
                            "Conflicts of interest",
                            consultant.Conflicts.Select(c =>
                                CopyPart.Of(
                                    ("Unified business number", c.TaxId),
                                    ("Reason", c.Reason),
                                    ("Declared on", c.DeclaredAt),
                                    ("Revoked on", c.RevokedAt)
                                )
                            )
                        )
                    )
            ),
            files,
            actions
        );
    }
}
