using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.Members;

namespace EcoSphere.Coaching.Application.Reactions;

/// <summary>The copies of other modules' records, made by whatever is heard first.</summary>
internal static class Copies
{
    public static async Task<KnownMember> Member(this ICoachingDb db, Guid id, CancellationToken ct) =>
        await db.KnownMembers.FindAsync([id], ct) ?? db.KnownMembers.Add(KnownMember.Heard(id)).Entity;

    public static async Task<KnownCompany> Company(this ICoachingDb db, Guid id, CancellationToken ct) =>
        await db.KnownCompanies.FindAsync([id], ct) ?? db.KnownCompanies.Add(KnownCompany.Heard(id)).Entity;
}
