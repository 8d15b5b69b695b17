using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Application.Workshops;

/// <summary>The member's own, newest first.</summary>
[ForMembers]
internal sealed record ListMyWorkshops(int Page) : IQuery<PageOf<WorkshopRow>>;

internal sealed record WorkshopRow(Guid Id, string Title, DateTimeOffset AddedAt);

internal sealed class ListMyWorkshopsHandler(ITrainingDb db, ICurrentUser user) : IQueryHandler<ListMyWorkshops, PageOf<WorkshopRow>>
{
    private const int PageSize = 20;

    public async Task<Result<PageOf<WorkshopRow>>> Handle(ListMyWorkshops request, CancellationToken cancellationToken)
    {
        var own = db.Workshops.AsNoTracking().Where(w => w.OwnerId == user.Id);
        var info = new PageInfo(request.Page, PageSize, await own.CountAsync(cancellationToken));
        if (info.IsOutside)
            return new PageOf<WorkshopRow>([], info);
        var rows = await own.OrderByDescending(w => w.AddedAt)
            .ThenByDescending(w => w.Id)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(w => new WorkshopRow(w.Id, w.Title, w.AddedAt))
            .ToListAsync(cancellationToken);
        return new PageOf<WorkshopRow>(rows, info);
    }
}
