using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>A part of the thread of a case, for a side of it. Looking at it marks nothing as read: browsers fetch ahead.</summary>
/// <param name="Side">Who looks.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="Before">The line before which the part ends, or null for the newest part.</param>
[ForMembers]
internal sealed record GetCaseThread(Side Side, Guid ApplicationId, int? Before = null) : IQuery<ThreadView>;

internal sealed class GetCaseThreadHandler(ICoachingDb db, ICurrentUser user, CoachingAccess access) : IQueryHandler<GetCaseThread, ThreadView>
{
    private const int Most = 20;

    public async Task<Result<ThreadView>> Handle(GetCaseThread request, CancellationToken cancellationToken)
    {
        var (side, id, me) = (request.Side, request.ApplicationId, user.Id);
        if (side == Side.Staff && !user.Has(Permissions.Coaching))
            return CaseErrors.NotFound;
        Guid? companyId = null;
        if (side == Side.Firm)
        {
            var firm = await access.Firm(cancellationToken);
            if (firm.Error is { } refused)
                return refused;
            companyId = firm.Value.Id;
        }

        var coachId = side == Side.Coach ? me : (Guid?)null;
        // told apart here: what a question has to work out before it is asked costs more than the question
        var (isOfAny, isCoachedByAny, isFirm, isStaff) = (companyId is null, coachId is null, side == Side.Firm, side == Side.Staff);
        var slip = await (
            from c in db.Cases.AsNoTracking()
            join a in db.Applications on c.Id equals a.Id
            join i in db.ProgrammeItems on c.ItemId equals i.Id
            join t in db.CaseThreads on c.Id equals t.ApplicationId into threads
            from t in threads.DefaultIfEmpty()
            where
                c.Id == id
                && (isOfAny || c.CompanyId == companyId)
                && (isCoachedByAny || (c.CoachId == coachId && db.KnownMembers.Any(m => m.Id == coachId && m.Team != null)))
            select new ThreadSlip
            {
                Id = c.Id,
                Number = a.Number,
                CompanyName = a.CompanyName,
                Item = i.Content.Title,
                TakesMessages = c.EndedAt == null || c.IsComplete,
                CoachName = c.CoachName,
                LineCount = t == null ? 0 : t.LineCount,
                Unread =
                    t == null ? 0
                    : isFirm ? t.UnreadByFirm
                    : isStaff ? t.UnreadByStaff
                    : t.UnreadByCoach,
                ReadTo =
                    t == null ? 0
                    : isFirm ? t.ReadByFirm
                    : isStaff ? t.ReadByStaff
                    : t.ReadByCoach,
                ReadByFirm = t == null ? 0 : t.ReadByFirm,
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (slip is null)
            return CaseErrors.NotFound;
        var before = request.Before ?? int.MaxValue;
        var lines = await db
            .CaseMessages.AsNoTracking()
            .Where(m => m.ApplicationId == id && m.Number < before)
            .Where(ThreadSight.Of(side))
            .OrderByDescending(m => m.Number)
            .Take(Most + 1)
            .Select(m => new ThreadLine(
                m.Number,
                m.Kind,
                m.Event,
                m.Subject,
                m.Side,
                m.AuthorName,
                m.Text,
                m.Files,
                m.At,
                m.IsErased,
                m.AuthorId == me && m.Side == side
            ))
            .ToListAsync(cancellationToken);
        var shown = lines.Take(Most).Reverse().ToList();
        return new ThreadView(slip, shown, lines.Count > Most ? shown[0].Number : null, IsNewest: request.Before is null);
    }
}
