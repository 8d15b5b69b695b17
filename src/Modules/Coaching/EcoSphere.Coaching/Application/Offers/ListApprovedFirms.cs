using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Offers;

/// <summary>The firms that an item of a programme has accepted, as they are published; only their number where the item says so.</summary>
[ForAnyone]
internal sealed record ListApprovedFirms(string Slug, string Code, int Page) : IQuery<ApprovedFirms>;

/// <param name="Programme">The programme.</param>
/// <param name="Item">The item.</param>
/// <param name="Firms">One page of them; empty where only the number is published.</param>
/// <param name="Total">How many there are.</param>
internal sealed record ApprovedFirms(ProgrammeContent Programme, ProgrammeItem Item, PageOf<ApprovedFirm> Firms, int Total);

internal sealed record ApprovedFirm(string Name, DateTimeOffset? ApprovedAt, ApplicationState State);

internal sealed class ListApprovedFirmsHandler(ICoachingDb db) : IQueryHandler<ListApprovedFirms, ApprovedFirms>
{
    private const int PageSize = 50;

    public async Task<Result<ApprovedFirms>> Handle(ListApprovedFirms request, CancellationToken cancellationToken)
    {
        var programme = await db
            .Programmes.AsNoTracking()
            .SingleOrDefaultAsync(p => p.Slug == request.Slug && p.State != ProgrammeState.Draft, cancellationToken);
        if (programme?.Items.SingleOrDefault(i => string.Equals(i.Content.Code, request.Code, StringComparison.OrdinalIgnoreCase)) is not { } item)
            return ProgrammeErrors.NotFound;
        var (itemId, accepted) = (item.Id, ApplicationMoves.Accepted);
        var found = db.Applications.AsNoTracking().Where(a => a.ItemId == itemId && accepted.Contains(a.State));
        var total = await found.CountAsync(cancellationToken);
        if (!item.Content.PublishesNames)
            return new ApprovedFirms(programme.Content, item, new PageOf<ApprovedFirm>([], new PageInfo(1, PageSize, 0)), total);
        var info = new PageInfo(request.Page, PageSize, total);
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var firms = await found
            .OrderBy(a => a.ApprovedAt)
            .ThenBy(a => a.Id)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new ApprovedFirm(a.CompanyName, a.ApprovedAt, a.State))
            .ToListAsync(cancellationToken);
        return new ApprovedFirms(programme.Content, item, new PageOf<ApprovedFirm>(firms, info), total);
    }
}
