using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>The members of the staff who can be given a case.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ListOfficers : IQuery<IReadOnlyList<OfficerChoice>>;

internal sealed record OfficerChoice(Guid Id, string Name);

internal sealed class ListOfficersHandler(ICoachingDb db) : IQueryHandler<ListOfficers, IReadOnlyList<OfficerChoice>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<OfficerChoice>>> Handle(ListOfficers request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<OfficerChoice>>.Of(
            await db
                .KnownMembers.AsNoTracking()
                .Where(m => m.IsStaff && m.IsActive && !m.IsSuspended)
                .OrderBy(m => m.Name)
                .Select(m => new OfficerChoice(m.Id, m.Name))
                .Take(Most)
                .ToListAsync(cancellationToken)
        );
}
