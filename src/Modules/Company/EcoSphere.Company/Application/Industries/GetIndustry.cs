using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Industries;

/// <summary>One industry, to be edited.</summary>
[ForStaff(Permissions.Company)]
internal sealed record GetIndustry(string Code) : IQuery<EditedIndustry>;

internal sealed record EditedIndustry(string Code, string NameZh, string NameEn, bool IsActive);

internal sealed class GetIndustryHandler(ICompanyDb db) : IQueryHandler<GetIndustry, EditedIndustry>
{
    public async Task<Result<EditedIndustry>> Handle(GetIndustry request, CancellationToken cancellationToken) =>
        await db
            .Industries.AsNoTracking()
            .Where(i => i.Code == request.Code)
            .Select(i => new EditedIndustry(i.Code, i.NameZh, i.NameEn, i.IsActive))
            .SingleOrDefaultAsync(cancellationToken)
            is { } found
            ? found
            : IndustryErrors.NotFound;
}
