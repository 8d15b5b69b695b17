using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Privacy;

/// <summary>
/// All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10). The names in it are
/// those of the pages that show the data; each has its text.
/// </summary>
internal static class PersonalCopy
{
    public static async Task<string> Of(ICarbonCloudDb db, Guid memberId, CancellationToken ct)
    {
        var member = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId, ct);
        var applications = await db.ServiceApplications.AsNoTracking().Where(a => a.ApplicantId == memberId).OrderBy(a => a.StartedAt).ToListAsync(ct);
        var reviews = await db
            .ServiceApplications.AsNoTracking()
            .SelectMany(
                a => a.Rounds.Where(r => r.DecidedById == memberId),
                (a, r) =>
                    new
                    {
                        a.Number,
                        r.Decision,
                        r.Reason,
                        r.DecidedAt,
                    }
            )
            .ToListAsync(ct);
        var seats = await (
            from seat in db.Seats.AsNoTracking()
            join company in db.KnownCompanies on seat.CompanyId equals company.Id
            where seat.MemberId == memberId
            select new
            {
                company.Name,
                seat.IsAllowed,
                seat.Since,
            }
        ).ToListAsync(ct);
        var actions = await db.ActionsOf(memberId, ct);
        return CopyPart.ToJson(
            (
                "Your account, as known here",
                member is null
                    ? null
                    : CopyPart.Of(("E-mail address", member.Email), ("Name", member.Name), ("Telephone", member.Phone), ("Language of mails", member.Language))
            ),
            ("Your applications for CarbonCloud", applications.Select(Of)),
            ("Your seats", seats.Select(s => CopyPart.Of(("Company name", s.Name), ("May enter", s.IsAllowed), ("Since", s.Since)))),
            (
                "Applications that you decided on",
                reviews.Select(r =>
                    CopyPart.Of(("Reference number", r.Number), ("Decision", r.Decision?.ToString()), ("Reason", r.Reason), ("Decided on", r.DecidedAt))
                )
            ),
            actions
        );
    }

    /// <summary>An application as it is, and as it was sent each time.</summary>
    private static Dictionary<string, object?> Of(ServiceApplication application) =>
        CopyPart.Of(
            ("Reference number", application.Number),
            ("Company name", application.CompanyName),
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
                            ("Terms of use accepted", r.TermsVersion),
                            ("Answers", Of(r.Answers)),
                            ("Decision", r.Decision?.ToString()),
                            ("Decided on", r.DecidedAt),
                            ("Reason", r.Reason)
                        )
                    )
            )
        );

    private static Dictionary<string, object?> Of(ServiceAnswers answers) =>
        CopyPart.Of(
            ("Services and main products", answers.Business),
            ("Where the sites are", answers.Sites.ToString()),
            ("State of the carbon inventory", answers.Inventory?.ToString()),
            ("Topics of interest", answers.Topics.ToString()),
            ("Applicant’s name", answers.Name),
            ("Department", answers.Department),
            ("Position", answers.Position),
            ("E-mail address", answers.Email),
            ("Telephone", answers.Phone),
            ("Remarks", answers.Remarks)
        );
}
