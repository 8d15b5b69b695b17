using EcoSphere.CarbonCloud.Domain.Companies;
using EcoSphere.CarbonCloud.Domain.Members;
using EcoSphere.CarbonCloud.Domain.Subscriptions;

namespace EcoSphere.CarbonCloud.Application.Reactions;

/// <summary>The copies of other modules' records, made by whatever is heard first.</summary>
internal static class Copies
{
    public static async Task<KnownMember> Member(this ICarbonCloudDb db, Guid id, CancellationToken ct) =>
        await db.KnownMembers.FindAsync([id], ct) ?? db.KnownMembers.Add(KnownMember.Heard(id)).Entity;

    public static async Task<KnownCompany> Company(this ICarbonCloudDb db, Guid id, CancellationToken ct) =>
        await db.KnownCompanies.FindAsync([id], ct) ?? db.KnownCompanies.Add(KnownCompany.Heard(id)).Entity;

    public static async Task<Seat> Seat(this ICarbonCloudDb db, Guid companyId, Guid memberId, CancellationToken ct) =>
        await db.Seats.FindAsync([companyId, memberId], ct) ?? db.Seats.Add(Domain.Subscriptions.Seat.Heard(companyId, memberId)).Entity;
}
