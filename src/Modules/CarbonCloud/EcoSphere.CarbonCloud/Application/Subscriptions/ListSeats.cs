using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>One page of those who may enter now, by company. Who that is, the companies' administrators decide.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ListSeats(SeatFilter Filter, int Page) : IQuery<PageOf<SeatRow>>;

internal sealed class ListSeatsHandler(ICarbonCloudDb db, TimeProvider clock) : IQueryHandler<ListSeats, PageOf<SeatRow>>
{
    private const int PageSize = 50;

    public async Task<Result<PageOf<SeatRow>>> Handle(ListSeats request, CancellationToken cancellationToken)
    {
        var found = request.Filter.Found(db, clock.GetUtcNow());
        var info = new PageInfo(request.Page, PageSize, await found.CountAsync(cancellationToken));
        if (info.IsOutside)
            return new PageOf<SeatRow>([], info);
        var rows = await SeatFilter.Sorted(found).Skip((info.Number - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new PageOf<SeatRow>(rows, info);
    }
}
