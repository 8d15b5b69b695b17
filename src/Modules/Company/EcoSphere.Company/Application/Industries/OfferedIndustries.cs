using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Industries;

/// <summary>The industries that a form offers.</summary>
[ForMembers]
internal sealed record OfferedIndustries : IQuery<IReadOnlyList<OfferedIndustry>>;

internal sealed record OfferedIndustry(string Code, string NameZh, string NameEn);

internal sealed class OfferedIndustriesHandler(ICompanyDb db) : IQueryHandler<OfferedIndustries, IReadOnlyList<OfferedIndustry>>
{
    public async Task<Result<IReadOnlyList<OfferedIndustry>>> Handle(OfferedIndustries request, CancellationToken cancellationToken) =>
        await db
            .Industries.AsNoTracking()
            .Where(i => i.IsActive)
            .OrderBy(i => i.Code)
            .Select(i => new OfferedIndustry(i.Code, i.NameZh, i.NameEn))
            .ToArrayAsync(cancellationToken);
}
