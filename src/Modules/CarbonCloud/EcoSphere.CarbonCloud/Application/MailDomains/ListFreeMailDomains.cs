using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.MailDomains;

/// <summary>The free mail services, for those who keep the list.</summary>
/// <param name="Keyword">A part of the name, or null.</param>
/// <param name="Page">The page, from 1.</param>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ListFreeMailDomains(string? Keyword, int Page) : IQuery<PageOf<FreeMailDomainRow>>;

internal sealed record FreeMailDomainRow(Guid Id, string Name);

internal sealed class ListFreeMailDomainsHandler(ICarbonCloudDb db) : IQueryHandler<ListFreeMailDomains, PageOf<FreeMailDomainRow>>
{
    private const int PageSize = 50;

    public async Task<Result<PageOf<FreeMailDomainRow>>> Handle(ListFreeMailDomains request, CancellationToken cancellationToken)
    {
        var found = db.FreeMailDomains.AsNoTracking();
        if (Keyword.Anywhere(request.Keyword) is { } pattern)
            found = found.Where(d => EF.Functions.Like(d.Name, pattern, Keyword.Escape));
        var info = new PageInfo(request.Page, PageSize, await found.CountAsync(cancellationToken));
        if (info.IsOutside)
            return new PageOf<FreeMailDomainRow>([], info);
        var rows = await found
            .OrderBy(d => d.Name)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(d => new FreeMailDomainRow(d.Id, d.Name))
            .ToListAsync(cancellationToken);
        return new PageOf<FreeMailDomainRow>(rows, info);
    }
}
