using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Places;

/// <summary>The quota board: for each item of the published programmes, what is taken, left, waiting and on its way.</summary>
/// <param name="WithClosed">Whether programmes that are over stand there too.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record GetPlaces(bool WithClosed) : IQuery<IReadOnlyList<ProgrammePlaces>>;

internal sealed record ProgrammePlaces(OfferedProgramme Programme, IReadOnlyDictionary<Guid, IReadOnlyDictionary<ApplicationState, int>> Counts)
{
    public int CountOf(Guid itemId, params ApplicationState[] states) =>
        Counts.TryGetValue(itemId, out var counts) ? states.Sum(s => counts.GetValueOrDefault(s)) : 0;
}

internal sealed class GetPlacesHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<GetPlaces, IReadOnlyList<ProgrammePlaces>>
{
    public async Task<Result<IReadOnlyList<ProgrammePlaces>>> Handle(GetPlaces request, CancellationToken cancellationToken)
    {
        var shown = db.Programmes.Where(p => p.State == ProgrammeState.Published || (request.WithClosed && p.State == ProgrammeState.Closed));
        var programmes = await db.Load(shown.OrderByDescending(p => p.PublishedAt), clock.GetUtcNow(), cancellationToken);
        var ids = programmes.Select(p => p.Id).ToList();
        var counted = await db
            .Applications.Where(a => ids.Contains(a.ProgrammeId))
            .GroupBy(a => new { a.ItemId, a.State })
            .Select(g => new
            {
                g.Key.ItemId,
                g.Key.State,
                Count = g.Count(),
            })
            .ToListAsync(cancellationToken);
        var counts = counted
            .GroupBy(c => c.ItemId)
            .ToDictionary(g => g.Key, g => (IReadOnlyDictionary<ApplicationState, int>)g.ToDictionary(c => c.State, c => c.Count));
        return Result<IReadOnlyList<ProgrammePlaces>>.Of([.. programmes.Select(p => new ProgrammePlaces(p, counts))]);
    }
}
