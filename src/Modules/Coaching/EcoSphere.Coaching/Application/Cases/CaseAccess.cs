using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A case together with the side on which somebody acts on it.</summary>
internal static class CaseAccess
{
    /// <summary>The case, to be changed by the asking person on a side; where the person is not on that side of it, it is not there.</summary>
    /// <param name="access">Who asks.</param>
    /// <param name="side">The side.</param>
    /// <param name="applicationId">The application that the case is of.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="among">Among which cases, and what is read of them; without it among all, whole, to be changed.</param>
    public static async Task<Result<(CoachingCase Case, Actor By)>> Case(
        this CoachingAccess access,
        Side side,
        Guid applicationId,
        CancellationToken ct,
        IQueryable<CoachingCase>? among = null
    )
    {
        var (found, by) = side switch
        {
            Side.Firm => (await access.Case(applicationId, ct, among), access.AsFirm),
            Side.Coach => (await access.CaseAsCoach(applicationId, ct, among), access.AsCoach),
            _ => (await access.CaseAsStaff(applicationId, ct, among), access.AsStaff),
        };
        return found.Error is { } refused ? refused : (found.Value, by);
    }

    /// <summary>The thread of a case, to be changed; the first who needs it makes it.</summary>
    public static async Task<CaseThread> Thread(this ICoachingDb db, Guid applicationId, CancellationToken ct) =>
        await db.CaseThreads.FindAsync([applicationId], ct) ?? db.CaseThreads.Add(CaseThread.For(applicationId)).Entity;

    /// <summary>A consultant who can be given cases, or null.</summary>
    public static Task<KnownMember?> Consultant(this ICoachingDb db, Guid memberId, CancellationToken ct) =>
        db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId && m.Team != null && m.IsActive && !m.IsSuspended, ct);

    /// <summary>Somebody of the staff who can be given cases, or null.</summary>
    public static Task<KnownMember?> Officer(this ICoachingDb db, Guid memberId, CancellationToken ct) =>
        db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId && m.IsStaff && m.IsActive && !m.IsSuspended, ct);
}
