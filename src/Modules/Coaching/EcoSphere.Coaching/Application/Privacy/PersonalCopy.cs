using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Privacy;

/// <summary>All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10).</summary>
internal static class PersonalCopy
{
    // the person reads it; it never stands in a page
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        var cases = await db.CopyOfCases(memberId, ct);
        var files = await db
            .Files.AsNoTracking()
            .Where(f => f.UploadedBy == memberId)
            .OrderBy(f => f.UploadedAt)
            .Select(f => new
            {
                f.FileName,
                f.ContentType,
                f.Length,
                f.UploadedAt,
            })
            .ToListAsync(ct);
        return JsonSerializer.Serialize(
            new
            {
                Profile = member is null
                    ? null
                    : new
                    {
                        member.Name,
                        member.Email,
                        member.Language,
                        member.Team,
                    },
                ContactOf = contacts.Select(c => new
                {
                    Company = c.Name,
                    c.ContactName,
                    c.ContactJobTitle,
                    c.ContactPhone,
                    c.ContactEmail,
                }),
                Applications = applications.Select(a => new
                {
                    a.Number,
                    a.CompanyName,
                    a.SubmittedAt,
                    a.Content.Answers,
                    a.Content.Consents,
                }),
                Drafts = drafts.Select(d => new { d.ChangedAt, d.Content.Answers }),
                Steps = steps,
                Cases = cases.ToDictionary(c => c.Label, c => c.Value, StringComparer.Ordinal),
                Files = files,
            },
            Json
        );
    }
}
