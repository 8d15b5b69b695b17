using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Industries;

/// <summary>All industries, for those who keep them.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ListIndustries : IQuery<IReadOnlyList<IndustryRow>>;

/// <param name="Companies">How many companies have chosen it.</param>
internal sealed record IndustryRow(Guid Id, string Code, string NameZh, string NameEn, bool IsActive, int Companies);

internal sealed class ListIndustriesHandler(ICompanyDb db) : IQueryHandler<ListIndustries, IReadOnlyList<IndustryRow>>
{
    public async Task<Result<IReadOnlyList<IndustryRow>>> Handle(ListIndustries request, CancellationToken cancellationToken) =>
        await db
            .Industries.AsNoTracking()
            .OrderBy(i => i.Code)
            .Select(i => new IndustryRow(i.Id, i.Code, i.NameZh, i.NameEn, i.IsActive, db.Companies.Count(c => c.IndustryCode == i.Code)))
            .ToArrayAsync(cancellationToken);
}
