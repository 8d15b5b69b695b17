using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Members;

/// <summary>Who belongs to my company (公司成員維護)?</summary>
[ForMembers]
internal sealed record ListMembers(int Page) : IQuery<MemberList>;

/// <summary>A page of a company's members.</summary>
/// <param name="OwnId">The asking member's own place.</param>
/// <param name="Services">The services that the company may use now.</param>
/// <param name="Members">The members, administrators first.</param>
internal sealed record MemberList(Guid OwnId, IReadOnlyList<string> Services, PageOf<MemberRow> Members);

/// <summary>One member or invitation.</summary>
/// <param name="IsActive">False while it is an invitation.</param>
/// <param name="HasAccount">Whether there is an account that access can be given to.</param>
/// <param name="IsOnlyAdmin">Whether the company would be left without an administrator.</param>
/// <param name="Services">The services the member may enter.</param>
internal sealed record MemberRow(
    Guid Id,
    string Name,
    string Email,
    string? Phone,
    string? JobTitle,
    bool IsAdmin,
    bool IsActive,
    bool HasAccount,
    bool IsOnlyAdmin,
    IReadOnlyList<string> Services
);

internal sealed class ListMembersHandler(ICompanyDb db, CompanyAccess access, TimeProvider clock) : IQueryHandler<ListMembers, MemberList>
{
    private const int PageSize = 50;

    public async Task<Result<MemberList>> Handle(ListMembers request, CancellationToken cancellationToken)
    {
        var place = await access.LookAsAdmin(cancellationToken);
        if (place.Error is { } refused)
            return refused;
        var id = place.Value.CompanyId;
        var company = db.Companies.AsNoTracking().Where(c => c.Id == id);
        var facts = await company
            .Select(c => new
            {
                Total = c.Memberships.Count(),
                Admins = c.Memberships.Count(m => m.IsAdmin && m.IsActive),
                Subscriptions = c.Subscriptions.Where(s => s.IsActive).Select(s => new { s.Service, s.EndsAt }).ToList(),
            })
            .SingleAsync(cancellationToken);
        var info = new PageInfo(request.Page, PageSize, facts.Total);
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");

        var rows = await company
            .SelectMany(c => c.Memberships, (c, m) => new { Place = m, c.Accesses })
            .OrderByDescending(x => x.Place.IsAdmin)
            .ThenByDescending(x => x.Place.IsActive)
            .ThenBy(x => x.Place.AddedAt)
            .ThenBy(x => x.Place.Id)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(x => new { x.Place, Services = x.Accesses.Where(a => a.MemberId == x.Place.MemberId).Select(a => a.Service).ToList() })
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return new MemberList(
            place.Value.MembershipId,
            [.. facts.Subscriptions.Where(s => now < s.EndsAt).Select(s => s.Service).Order(StringComparer.Ordinal)],
            new PageOf<MemberRow>([.. rows.Select(r => Row(r.Place, facts.Admins, r.Services))], info)
        );
    }

    private static MemberRow Row(Membership m, int admins, IReadOnlyList<string> services) =>
        new(m.Id, m.Name, m.Email, m.Phone, m.JobTitle, m.IsAdmin, m.IsActive, m.MemberId is not null, m.IsActiveAdmin && admins == 1, services);
}
