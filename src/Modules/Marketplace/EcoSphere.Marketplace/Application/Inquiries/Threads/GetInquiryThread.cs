using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>An inquiry with a part of its thread, for a side of it. Looking at it marks nothing as read: browsers fetch ahead.</summary>
/// <param name="Side">Who looks.</param>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="Before">The line before which the part ends, or null for the newest part.</param>
[ForMembers]
internal sealed record GetInquiryThread(Side Side, Guid InquiryId, long? Before = null) : IQuery<ThreadView>;

internal sealed class GetInquiryThreadHandler(IMarketplaceDb db, ICurrentUser user, MarketplaceAccess access) : IQueryHandler<GetInquiryThread, ThreadView>
{
    private const int Most = 20;

    public async Task<Result<ThreadView>> Handle(GetInquiryThread request, CancellationToken cancellationToken)
    {
        if (request.Side == Side.Staff && !user.Has(Permissions.Marketplace))
            return InquiryErrors.NotFound;
        Guid? supplier = null;
        if (request.Side == Side.Supplier)
        {
            var own = await access.Supplier(cancellationToken);
            if (own.Error is { } refused)
                return refused;
            supplier = own.Value.Id;
        }

        var asker = request.Side == Side.Asker ? user.Id : (Guid?)null;
        if (await ThreadQueries.Slip((DbContext)db, request.InquiryId, asker, supplier, user.Id) is not { } slip)
            return InquiryErrors.NotFound;
        var lines = await ThreadQueries
            .Lines(db, slip.Id, request.Side, supplier, user.Id, request.Before ?? long.MaxValue)
            .Take(Most + 1)
            .ToListAsync(cancellationToken);
        var shown = lines.Take(Most).Reverse().ToList();
        return new ThreadView(slip, shown, lines.Count > Most ? shown[0].Id : null, IsNewest: request.Before is null);
    }
}
