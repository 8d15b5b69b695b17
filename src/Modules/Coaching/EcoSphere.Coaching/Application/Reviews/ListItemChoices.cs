using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Programmes and items by which staff narrows its lists; the newest first.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ListItemChoices : IQuery<IReadOnlyList<ProgrammeChoice>>;

internal sealed record ProgrammeChoice(
    Guid Id,
    string Slug,
    ProgrammeState State,
    ProgrammeContent Content,
    IReadOnlyList<(Guid Id, ItemContent Content)> Items
);

internal sealed class ListItemChoicesHandler(ICoachingDb db) : IQueryHandler<ListItemChoices, IReadOnlyList<ProgrammeChoice>>
{
    public async Task<Result<IReadOnlyList<ProgrammeChoice>>> Handle(ListItemChoices request, CancellationToken cancellationToken)
    {
        var programmes = await db.Programmes.AsNoTracking().OrderByDescending(p => p.CreatedAt).ToListAsync(cancellationToken);
        return Result<IReadOnlyList<ProgrammeChoice>>.Of([
            .. programmes.Select(p => new ProgrammeChoice(
                p.Id,
                p.Slug,
                p.State,
                p.Content,
                [.. p.Items.OrderBy(i => i.Position).Select(i => (i.Id, i.Content))]
            )),
        ]);
    }
}
