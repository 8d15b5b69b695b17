using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Whether the company data of the form is complete and right; fails with what is not.</summary>
[ForMembers]
internal sealed record CheckUpgradeProfile(ProfileForm Form) : IQuery<bool>;

internal sealed class CheckUpgradeProfileHandler(ICompanyDb db) : IQueryHandler<CheckUpgradeProfile, bool>
{
    public async Task<Result<bool>> Handle(CheckUpgradeProfile request, CancellationToken cancellationToken)
    {
        var checks = request.Form.Check();
        if (request.Form.Answers.IndustryCode is { } code)
            checks.Require(
                await db.Industries.AnyAsync(i => i.Code == code && i.IsActive, cancellationToken),
                UpgradeErrors.IndustryRetired.Field!,
                UpgradeErrors.IndustryRetired
            );
        return checks.Failure is { } failure ? failure : true;
    }
}
