using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Members by name or e-mail address. Without a state it leaves out who has been erased.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record ListMembers(string? Keyword, MemberState? State, string? Sort, int Page) : IQuery<MemberList>;

internal sealed record MemberList(PageOf<MemberRow> Page, IReadOnlyDictionary<MemberState, int> States);

internal sealed record MemberRow(Guid Id, string Name, string Email, MemberState State, DateTimeOffset RegisteredAt, string? Company, bool IsStaff);

internal sealed class ListMembersHandler(IIdentityDb db) : IQueryHandler<ListMembers, MemberList>
{
    private const int PageSize = 25;

    public async Task<Result<MemberList>> Handle(ListMembers request, CancellationToken cancellationToken)
    {
        var found = db.Members.AsNoTracking().Matching(request.Keyword);
        var states = await found
            .GroupBy(m => m.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var shown = found.In(request.State);
        var info = new PageInfo(request.Page, PageSize, await shown.CountAsync(cancellationToken));
        if (info.IsOutside)
            return Error.NotFound("There is no such page.");
        var rows = await Sorted(shown, request.Sort)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(m => new MemberRow(
                m.Id,
                m.Name,
                m.Email,
                m.State,
                m.RegisteredAt,
                (from p in db.CompanyPlaces join c in db.Companies on p.CompanyId equals c.Id where p.MemberId == m.Id select c.Name).FirstOrDefault(),
                m.Grants.Any()
            ))
            .ToListAsync(cancellationToken);
        return new MemberList(new PageOf<MemberRow>(rows, info), states);
    }

    private static IOrderedQueryable<Member> Sorted(IQueryable<Member> members, string? sort) =>
        sort switch
        {
            "name" => members.OrderBy(m => m.Name).ThenBy(m => m.Id),
            "-name" => members.OrderByDescending(m => m.Name).ThenBy(m => m.Id),
            "email" => members.OrderBy(m => m.Email),
            "-email" => members.OrderByDescending(m => m.Email),
            "registered" => members.OrderBy(m => m.RegisteredAt).ThenBy(m => m.Id),
            _ => members.OrderByDescending(m => m.RegisteredAt).ThenBy(m => m.Id),
        };
}
