using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Privacy;

/// <summary>All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10).</summary>
internal static class PersonalCopy
{
    public static async Task<string> Of(ICoachingDb db, Guid memberId, string email, CancellationToken ct)
    {
        var member = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId, ct);
        string[] addresses = member is null ? [email] : [email, member.Email];
        var contacts = await db.KnownCompanies.AsNoTracking().Where(c => addresses.Contains(c.ContactEmail!)).ToListAsync(ct);
        var applications = await db.Applications.AsNoTracking().Where(a => a.ApplicantId == memberId).OrderBy(a => a.SubmittedAt).ToListAsync(ct);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.MemberId == memberId).OrderBy(d => d.ChangedAt).ToListAsync(ct);
        var steps = await db
            .Applications.AsNoTracking()
            .SelectMany(
                a => a.Steps.Where(s => s.ById == memberId),
                (a, s) =>
                    new
                    {
                        a.Number,
                        Action = s.Action.ToString(),
                        s.Note,
                        s.At,
                    }
            )
            .ToListAsync(ct);
        return CopyPart.ToJson([
            (
                "Your account, as known here",
                member is null
                    ? null
                    : CopyPart.Of(("Name", member.Name), ("E-mail address", member.Email), ("Language of mails", member.Language), ("Team", member.Team))
            ),
            (
                "Contacts of companies with your address",
                contacts.Select(c =>
                    CopyPart.Of(
                        ("Company name", c.Name),
                        ("Name", c.ContactName),
                        ("Job title", c.ContactJobTitle),
                        ("Telephone", c.ContactPhone),
                        ("E-mail address", c.ContactEmail)
                    )
                )
            ),
            (
                "Your applications for coaching",
                applications.Select(a =>
                    CopyPart.Of(
                        ("Case number", a.Number),
                        ("Company name", a.CompanyName),
                        ("Sent on", a.SubmittedAt),
                        ("Answers", a.Content.Answers),
                        ("Consents", a.Content.Consents)
                    )
                )
            ),
            ("Applications that you have begun", drafts.Select(d => CopyPart.Of(("Last changed", d.ChangedAt), ("Answers", d.Content.Answers)))),
            (
                "Steps of applications that you took",
                steps.Select(s => CopyPart.Of(("Case number", s.Number), ("Action", s.Action), ("Note", s.Note), ("When", s.At)))
            ),
            .. await db.CopyOfCases(memberId, ct),
            await db.FilesOf(memberId, ct),
            await db.ActionsOf(memberId, ct),
        ]);
    }
}
