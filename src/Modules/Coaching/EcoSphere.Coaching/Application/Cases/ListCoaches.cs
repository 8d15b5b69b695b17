using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>The consultants who can be given a case, by team.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ListCoaches : IQuery<IReadOnlyList<CoachChoice>>;

internal sealed record CoachChoice(Guid Id, string Name, string Team);

internal sealed class ListCoachesHandler(ICoachingDb db) : IQueryHandler<ListCoaches, IReadOnlyList<CoachChoice>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<CoachChoice>>> Handle(ListCoaches request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<CoachChoice>>.Of(
            await db
                .KnownMembers.AsNoTracking()
                .Where(m => m.Team != null && m.IsActive && !m.IsSuspended)
                .OrderBy(m => m.Team)
                .ThenBy(m => m.Name)
                .Select(m => new CoachChoice(m.Id, m.Name, m.Team!))
                .Take(Most)
                .ToListAsync(cancellationToken)
        );
}
