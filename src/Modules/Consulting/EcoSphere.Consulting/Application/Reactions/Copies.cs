using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Domain.Members;

namespace EcoSphere.Consulting.Application.Reactions;

/// <summary>The copies of other modules' records, made by whatever is heard first.</summary>
internal static class Copies
{
    public static async Task<KnownMember> Member(this IConsultingDb db, Guid id, CancellationToken ct) =>
        await db.KnownMembers.FindAsync([id], ct) ?? db.KnownMembers.Add(KnownMember.Heard(id)).Entity;

    public static async Task<KnownCompany> Company(this IConsultingDb db, Guid id, CancellationToken ct) =>
        await db.KnownCompanies.FindAsync([id], ct) ?? db.KnownCompanies.Add(KnownCompany.Heard(id)).Entity;
}
