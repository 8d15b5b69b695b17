using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Places;

/// <summary>Lets firms that wait move up where places are free.</summary>
internal static class WaitingLists
{
    /// <summary>
    /// Moves up the first who wait, as many as there are free places. It is saved with what freed them; the save makes sure of the places.
    /// </summary>
    /// <param name="db">The module's data.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="freed">How many places become free in this very save.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many moved up.</returns>
    public static async Task<int> MoveUp(this ICoachingDb db, Guid itemId, int freed, DateTimeOffset now, CancellationToken ct)
    {
        var places = await db.ItemPlaces.AsNoTracking().SingleAsync(p => p.ItemId == itemId, ct);
        var free = places.Quota is { } quota ? quota - places.Taken + freed : int.MaxValue;
        if (free <= 0)
            return 0;
        var next = await db.WholeApplications.InWaitingOrder(itemId).Take(Math.Min(free, MostAtOnce)).ToListAsync(ct);
        foreach (var application in next)
            application.MoveUp(now);
        await db.Tell(next, ApplicationMails.Approved, ct);
        return next.Count;
    }

    private const int MostAtOnce = 50;

    /// <summary>Whether a place that an application held came back.</summary>
    public static bool Freed(this CoachingApplication application, bool heldBefore) => heldBefore && !application.HoldsPlace;
}
