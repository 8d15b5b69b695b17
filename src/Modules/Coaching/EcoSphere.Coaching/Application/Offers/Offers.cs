using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Offers;

/// <summary>Programmes as they stand today. There are some tens of them: they are read whole, in two queries.</summary>
internal static class Offers
{
    public static async Task<IReadOnlyList<OfferedProgramme>> Load(this ICoachingDb db, IQueryable<Programme> wanted, DateTimeOffset now, CancellationToken ct)
    {
        var programmes = await wanted.AsNoTracking().ToListAsync(ct);
        var ids = programmes.Select(p => p.Id).ToList();
        var taken = await (
            from places in db.ItemPlaces.AsNoTracking()
            join item in db.ProgrammeItems on places.ItemId equals item.Id
            where ids.Contains(item.ProgrammeId)
            select new { places.ItemId, places.Taken }
        ).ToDictionaryAsync(p => p.ItemId, p => p.Taken, ct);
        return [.. programmes.Select(p => Of(p, taken, now))];
    }

    public static OfferedProgramme Of(Programme programme, IReadOnlyDictionary<Guid, int> taken, DateTimeOffset now) =>
        new(
            programme.Id,
            programme.Slug,
            programme.State,
            programme.Content,
            programme.Years,
            programme.Choice,
            programme.Forms,
            [.. programme.Items.OrderBy(i => i.Position).Select(i => Of(programme, i, taken.GetValueOrDefault(i.Id), now))],
            programme.Version
        );

    /// <summary>Whether firms can apply for an item today.</summary>
    public static Offer OfferOf(Programme programme, ProgrammeItem item, int taken, DateTimeOffset now) =>
        programme.State == ProgrammeState.Closed
            ? Offer.Closed
            : item.Window.On(TaipeiTime.DayOf(now), item.Quota is { } quota ? Math.Max(0, quota - taken) : null, item.HasWaitingList);

    private static OfferedItem Of(Programme programme, ProgrammeItem item, int taken, DateTimeOffset now) =>
        new(item.Id, item.Content, item.Plan, item.Window, taken, OfferOf(programme, item, taken, now));
}
