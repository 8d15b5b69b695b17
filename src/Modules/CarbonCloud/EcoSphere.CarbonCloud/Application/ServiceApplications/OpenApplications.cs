using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>What happens to open applications when their applicant is no longer there.</summary>
internal static class OpenApplications
{
    /// <summary>The states in which an application is open.</summary>
    public static readonly IReadOnlyList<ApplicationState> States = [ApplicationState.Draft, ApplicationState.Submitted, ApplicationState.Returned];

    /// <summary>Withdraws what a member who left a company has applied for on its behalf, and tells its administrators.</summary>
    /// <param name="db">The module's data.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="companyId">The company.</param>
    /// <param name="leftAt">When the member left; what was begun after that stays.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task WithdrawWhatIsOpenOf(
        this ICarbonCloudDb db,
        Guid memberId,
        Guid companyId,
        DateTimeOffset leftAt,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var open = await db
            .ServiceApplications.Where(a => a.CurrentCompanyId == companyId && a.ApplicantId == memberId && States.Contains(a.State) && a.StartedAt <= leftAt)
            .ToListAsync(ct);
        if (open.Count == 0)
            return;
        var administrators = await db
            .KnownMembers.AsNoTracking()
            .Where(m => m.CompanyId == companyId && m.IsCompanyAdmin && m.Id != memberId && m.IsActive && !m.IsSuspended && m.Email != "")
            .ToListAsync(ct);
        foreach (var application in open)
        {
            var wasSent = application.Round > 0;
            if (application.Withdraw(now).IsFailure || !wasSent)
                continue;
            foreach (var reader in administrators)
                db.Send(ServiceMails.WithdrawnWithApplicant(reader, application));
        }
    }
}
