using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Industries;

/// <summary>Staff changes an industry's names and whether forms offer it; companies that have chosen a retired one keep it.</summary>
[ForStaff(Permissions.Company)]
internal sealed record EditIndustry(string Code, string? NameZh, string? NameEn, bool IsActive) : ICommand;

internal sealed class EditIndustryHandler(ICompanyDb db) : ICommandHandler<EditIndustry>
{
    public async Task<Result> Handle(EditIndustry request, CancellationToken cancellationToken)
    {
        if (await db.Industries.SingleOrDefaultAsync(i => i.Code == request.Code, cancellationToken) is not { } industry)
            return IndustryErrors.NotFound;
        var renamed = industry.Rename(request.NameZh, request.NameEn);
        if (renamed.IsSuccess && industry.IsActive != request.IsActive)
            industry.Offer(request.IsActive);
        return renamed;
    }
}
