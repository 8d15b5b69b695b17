using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Whose applications are shown.</summary>
internal enum ClaimFilter
{
    Mine,
    Nobody,
}

/// <summary>How the queue is narrowed and sorted. What was never sent is not the reviewers' to see.</summary>
/// <param name="State">A state, or null for all.</param>
/// <param name="FreeMail">Only those whose address is at a free mail service.</param>
/// <param name="Keyword">A part of number, tax id or company name.</param>
/// <param name="Claim">By who has claimed it, or null.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record ApplicationFilter(ApplicationState? State, bool FreeMail, string? Keyword, ClaimFilter? Claim, string? Sort)
{
    /// <summary>All but the state, which is counted before it narrows.</summary>
    public IQueryable<ServiceApplication> Found(IQueryable<ServiceApplication> applications, ICurrentUser user)
    {
        var found = applications.Where(a => a.SubmittedAt != null);
        if (FreeMail)
            found = found.Where(a => a.IsFreeMail);
        if (Claim == ClaimFilter.Mine)
        {
            var me = user.Id;
            found = found.Where(a => a.ClaimedById == me);
        }

        if (Claim == ClaimFilter.Nobody)
            found = found.Where(a => a.ClaimedById == null);
        if (TextInput.Line(Keyword) is not { } typed)
            return found;
        // numbers are written with hyphens, tax ids without
        var (text, code) = (Platform.Lists.Keyword.Anywhere(typed)!, Platform.Lists.Keyword.Anywhere(TextInput.Code(typed) ?? typed)!);
        return found.Where(a =>
            EF.Functions.Like(a.Number, text, Platform.Lists.Keyword.Escape)
            || EF.Functions.Like(a.TaxId, code, Platform.Lists.Keyword.Escape)
            || EF.Functions.Like(a.CompanyName, text, Platform.Lists.Keyword.Escape)
        );
    }

    public IQueryable<ServiceApplication> Narrowed(IQueryable<ServiceApplication> found) => State is { } state ? found.Where(a => a.State == state) : found;

    /// <summary>Who waits longest comes first unless told otherwise.</summary>
    public IOrderedQueryable<ServiceApplication> Sorted(IQueryable<ServiceApplication> narrowed) =>
        (
            Sort switch
            {
                "number" => narrowed.OrderBy(a => a.Number),
                "-number" => narrowed.OrderByDescending(a => a.Number),
                "name" => narrowed.OrderBy(a => a.CompanyName),
                "-name" => narrowed.OrderByDescending(a => a.CompanyName),
                "-sent" => narrowed.OrderByDescending(a => a.SubmittedAt),
                _ => narrowed.OrderBy(a => a.SubmittedAt),
            }
        ).ThenBy(a => a.Id);
}
