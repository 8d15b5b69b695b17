using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Privacy;

/// <summary>What running cases hold on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10): a part of the module's copy.</summary>
internal static class RunCopy
{
    /// <summary>Labels as on the pages that show the data, with the values.</summary>
    public static async Task<IReadOnlyList<(string Label, object? Value)>> CopyOfCases(this ICoachingDb db, Guid memberId, CancellationToken ct)
    {
        var messages = await (
            from m in db.CaseMessages.AsNoTracking()
            join a in db.Applications on m.ApplicationId equals a.Id
            where m.AuthorId == memberId
            orderby m.Id
            select new
            {
                a.Number,
                m.Kind,
                m.AuthorName,
                m.Text,
                m.At,
            }
        ).ToListAsync(ct);
        var handedIn = await (
            from c in db.Cases.AsNoTracking()
            join a in db.Applications on c.Id equals a.Id
            from d in c.Deliverables
            from v in d.Versions
            where v.ById == memberId
            orderby v.At
            select new
            {
                a.Number,
                d.Title,
                Version = v.Number,
                v.At,
            }
        ).ToListAsync(ct);
        var looked = await (
            from c in db.Cases.AsNoTracking()
            join a in db.Applications on c.Id equals a.Id
            where c.OfficerId == memberId || c.CoachId == memberId
            orderby c.BegunAt
            select new
            {
                a.Number,
                c.BegunAt,
                c.EndedAt,
            }
        ).ToListAsync(ct);
        var reports = await (
            from f in db.FollowUps.AsNoTracking()
            join a in db.Applications on f.ApplicationId equals a.Id
            where f.SentById == memberId
            orderby f.SentAt
            select new
            {
                a.Number,
                f.Year,
                f.SentAt,
            }
        ).ToListAsync(ct);
        return
        [
            (
                "Your messages in coaching cases",
                messages.Select(m =>
                    CopyPart.Of(("Case number", m.Number), ("Kind", m.Kind.ToString()), ("Name", m.AuthorName), ("Message", m.Text), ("When", m.At))
                )
            ),
            (
                "Documents that you handed in",
                handedIn.Select(v => CopyPart.Of(("Case number", v.Number), ("Document", v.Title.Zh), ("Version", v.Version), ("When", v.At)))
            ),
            (
                "Cases that you looked after or coached",
                looked.Select(c => CopyPart.Of(("Case number", c.Number), ("Begun on", c.BegunAt), ("Ended on", c.EndedAt)))
            ),
            ("Yearly reports that you sent", reports.Select(r => CopyPart.Of(("Case number", r.Number), ("Reported year", r.Year), ("Sent on", r.SentAt)))),
        ];
    }
}
