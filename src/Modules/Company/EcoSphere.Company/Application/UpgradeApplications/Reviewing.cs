using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.UpgradeApplications;

internal static class Reviewing
{
    /// <summary>The asking member of staff as the one who reviews.</summary>
    public static Reviewer AsReviewer(this ICurrentUser user) => new(user.Id, user.Name);
}
