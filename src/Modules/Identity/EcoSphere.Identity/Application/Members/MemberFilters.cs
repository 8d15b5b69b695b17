using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>What the list of members and its export have in common.</summary>
internal static class MemberFilters
{
    public static IQueryable<Member> Matching(this IQueryable<Member> members, string? keyword)
    {
        if (TextInput.Line(keyword) is not { } word)
            return members;
        var (name, email) = (Pattern(word), Pattern(TextInput.Email(word)!));
        return members.Where(m => EF.Functions.Like(m.Name, name, "\\") || EF.Functions.Like(m.Email, email, "\\"));
    }

    public static IQueryable<Member> In(this IQueryable<Member> members, MemberState? state) =>
        state is { } wanted ? members.Where(m => m.State == wanted) : members.Where(m => m.State != MemberState.Erased);

    private static string Pattern(string word) =>
        $"%{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}%";
}
