using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>Takes the filtered seats out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ExportSeats(SeatFilter Filter) : ICommand<IAsyncEnumerable<SeatRow>>;

internal sealed class ExportSeatsHandler(ICarbonCloudDb db, TimeProvider clock) : ICommandHandler<ExportSeats, IAsyncEnumerable<SeatRow>>
{
    public async Task<Result<IAsyncEnumerable<SeatRow>>> Handle(ExportSeats request, CancellationToken cancellationToken)
    {
        var found = request.Filter.Found(db, clock.GetUtcNow());
        db.Record("SeatExport", Guid.Empty, (nameof(request.Filter.Keyword), request.Filter.Keyword), ("Count", await found.CountAsync(cancellationToken)));
        return Result<IAsyncEnumerable<SeatRow>>.Of(SeatFilter.Sorted(found).AsAsyncEnumerable());
    }
}
