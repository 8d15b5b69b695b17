using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Whose applications are shown.</summary>
internal enum ClaimFilter
{
    Mine,
    Nobody,
}

/// <summary>How the queue is narrowed and sorted. What was never sent is not the reviewers' to see.</summary>
/// <param name="State">A state, or null for all.</param>
/// <param name="Kinds">Kinds, or none for all.</param>
/// <param name="Keyword">A part of number, tax id or name.</param>
/// <param name="Claim">By who has claimed it, or null.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record ApplicationFilter(ApplicationState? State, IReadOnlyList<CompanyKind> Kinds, string? Keyword, ClaimFilter? Claim, string? Sort)
{
    private const char Escape = '\\';

    /// <summary>Keyword and claim; state and kind are counted before they narrow.</summary>
    public IQueryable<UpgradeApplication> Found(IQueryable<UpgradeApplication> applications, ICurrentUser user)
    {
        var found = applications.Where(a => a.SubmittedAt != null);
        if (Claim == ClaimFilter.Mine)
        {
            var me = user.Id;
            found = found.Where(a => a.ClaimedById == me);
        }

        if (Claim == ClaimFilter.Nobody)
            found = found.Where(a => a.ClaimedById == null);
        if (TextInput.Line(Keyword) is not { } keyword)
            return found;
        var (text, code) = (Like(keyword), Like(TextInput.Code(keyword) ?? keyword));
        // numbers are written with hyphens, tax ids without
        return found.Where(a => EF.Functions.Like(a.Number, text, "\\") || EF.Functions.Like(a.TaxId, code, "\\") || EF.Functions.Like(a.Name!, text, "\\"));
    }

    public IQueryable<UpgradeApplication> Narrowed(IQueryable<UpgradeApplication> found)
    {
        if (State is { } state)
            found = found.Where(a => a.State == state);
        if (Kinds.Count == 0)
            return found;
        var kinds = Kinds.Select(k => (CompanyKind?)k).ToList();
        return found.Where(a => kinds.Contains(a.Kind));
    }

    /// <summary>Who waits longest comes first unless told otherwise.</summary>
    public IOrderedQueryable<UpgradeApplication> Sorted(IQueryable<UpgradeApplication> narrowed) =>
        (
            Sort switch
            {
                "number" => narrowed.OrderBy(a => a.Number),
                "-number" => narrowed.OrderByDescending(a => a.Number),
                "name" => narrowed.OrderBy(a => a.Name),
                "-name" => narrowed.OrderByDescending(a => a.Name),
                "-sent" => narrowed.OrderByDescending(a => a.SubmittedAt),
                _ => narrowed.OrderBy(a => a.SubmittedAt),
            }
        ).ThenBy(a => a.Id);

    private static string Like(string text) =>
        $"%{text.Replace("\\", $"{Escape}\\", StringComparison.Ordinal).Replace("%", $"{Escape}%", StringComparison.Ordinal).Replace("_", $"{Escape}_", StringComparison.Ordinal).Replace("[", $"{Escape}[", StringComparison.Ordinal)}%";
}
