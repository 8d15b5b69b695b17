using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Who entered which client, and who was refused?</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="OldestFirst">The newest come first otherwise.</param>
/// <param name="Page">The page, from 1.</param>
[ForStaff(Permissions.Identity)]
internal sealed record ListSignOns(SignOnFilter Filter, bool OldestFirst, int Page) : IQuery<SignOnList>;

/// <summary>A page of the log, and how many lines each choice of a filter would leave.</summary>
internal sealed record SignOnList(PageOf<SignOnRow> Page, IReadOnlyDictionary<SignOnOutcome, int> Outcomes, IReadOnlyDictionary<string, int> Clients);

internal sealed record SignOnRow(
    Guid Id,
    Guid MemberId,
    string Name,
    string Email,
    string? Company,
    string ClientId,
    DateTimeOffset At,
    SignOnOutcome Outcome,
    string? IpAddress
);

internal sealed class ListSignOnsHandler(IIdentityDb db, TimeProvider clock) : IQueryHandler<ListSignOns, SignOnList>
{
    private const int PageSize = 25;

    public async Task<Result<SignOnList>> Handle(ListSignOns request, CancellationToken cancellationToken)
    {
        var (filter, now) = (request.Filter, clock.GetUtcNow());
        var outcomes = await (filter with { Outcome = null })
            .Apply(db, now)
            .GroupBy(s => s.Outcome)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var clients = await (filter with { ClientId = null })
            .Apply(db, now)
            .GroupBy(s => s.ClientId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        var found = filter.Apply(db, now);
        var info = new PageInfo(request.Page, PageSize, await found.CountAsync(cancellationToken));
        if (info.IsOutside)
            return Error.NotFound("There is no such page.");
        var sorted = request.OldestFirst ? found.OrderBy(s => s.At).ThenBy(s => s.Id) : found.OrderByDescending(s => s.At).ThenBy(s => s.Id);
        var rows = await sorted.Skip((info.Number - 1) * PageSize).Take(PageSize).WithNames(db).ToListAsync(cancellationToken);
        return new SignOnList(new PageOf<SignOnRow>(rows, info), outcomes, clients);
    }
}

/// <summary>Adds names to lines of the log.</summary>
internal static class SignOnRows
{
    public static IQueryable<SignOnRow> WithNames(this IQueryable<SignOn> lines, IIdentityDb db) =>
        lines.Select(s => new SignOnRow(
            s.Id,
            s.MemberId,
            db.Members.Where(m => m.Id == s.MemberId).Select(m => m.Name).FirstOrDefault() ?? "",
            db.Members.Where(m => m.Id == s.MemberId).Select(m => m.Email).FirstOrDefault() ?? "",
            db.Companies.Where(c => c.Id == s.CompanyId).Select(c => c.Name).FirstOrDefault(),
            s.ClientId,
            s.At,
            s.Outcome,
            s.IpAddress
        ));
}
