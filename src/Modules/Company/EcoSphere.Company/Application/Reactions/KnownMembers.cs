using EcoSphere.Company.Domain.Members;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>The record of a member, made by whatever is heard first.</summary>
internal static class KnownMembers
{
    public static async Task<KnownMember> Know(this ICompanyDb db, Guid memberId, DateTimeOffset at, CancellationToken ct)
    {
        if (await db.KnownMembers.FindAsync([memberId], ct) is { } known)
            return known;
        var heard = KnownMember.Heard(memberId, at);
        db.KnownMembers.Add(heard);
        return heard;
    }
}
