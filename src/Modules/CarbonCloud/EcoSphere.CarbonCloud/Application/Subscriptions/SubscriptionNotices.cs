using EcoSphere.CarbonCloud.Domain.Members;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

internal static class SubscriptionNotices
{
    /// <summary>Writes about subscriptions to the administrators of their companies and to who applied and still belongs there.</summary>
    /// <param name="db">The module's data.</param>
    /// <param name="subscriptions">What has happened to.</param>
    /// <param name="write">The mail to a person about a subscription of a company of this name.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task Tell(
        this ICarbonCloudDb db,
        IReadOnlyCollection<Subscription> subscriptions,
        Func<KnownMember, Subscription, string, MailDraft> write,
        CancellationToken ct
    )
    {
        if (subscriptions.Count == 0)
            return;
        var companies = subscriptions.Select(s => s.CompanyId).Distinct().ToList();
        var applicants = subscriptions.Select(s => s.ApplicantId).Distinct().ToList();
        var readers = (
            await (
                from member in db.KnownMembers.AsNoTracking()
                join company in db.KnownCompanies on member.CompanyId equals company.Id
                where
                    companies.Contains(company.Id)
                    && (member.IsCompanyAdmin || applicants.Contains(member.Id))
                    && member.IsActive
                    && !member.IsSuspended
                    && member.Email != ""
                select new { Member = member, company.Name }
            ).ToListAsync(ct)
        ).ToLookup(r => r.Member.CompanyId);
        foreach (var subscription in subscriptions)
        foreach (var reader in readers[subscription.CompanyId].Where(r => r.Member.IsCompanyAdmin || r.Member.Id == subscription.ApplicantId))
            db.Send(write(reader.Member, subscription, reader.Name));
    }

    /// <summary>Tells the other modules until when a company may use the service. The facts of one company stay in order.</summary>
    public static void PublishActivated(this ICarbonCloudDb db, Subscription subscription) =>
        db.Publish(
            new CarbonCloud.Contracts.ServiceSubscriptionActivated(
                subscription.CompanyId,
                CarbonCloudOptions.Service,
                subscription.ApplicantId,
                subscription.EndsAt
            ),
            subscription.CompanyId
        );
}
