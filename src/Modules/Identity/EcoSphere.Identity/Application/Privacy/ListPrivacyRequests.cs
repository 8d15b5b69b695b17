using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>The queue of privacy requests. Without a state it shows what is not settled, the oldest first.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record ListPrivacyRequests(PrivacyState? State, PrivacyKind? Kind, string? Sort, int Page) : IQuery<PrivacyQueue>;

internal sealed record PrivacyQueue(PageOf<PrivacyQueueRow> Page, IReadOnlyDictionary<PrivacyState, int> States, IReadOnlyDictionary<PrivacyKind, int> Kinds);

internal sealed record PrivacyQueueRow(
    Guid Id,
    string Number,
    PrivacyKind Kind,
    PrivacyState State,
    DateTimeOffset RequestedAt,
    Guid MemberId,
    string MemberName,
    int Waiting
);

internal sealed class ListPrivacyRequestsHandler(IIdentityDb db) : IQueryHandler<ListPrivacyRequests, PrivacyQueue>
{
    private const int PageSize = 25;

    public async Task<Result<PrivacyQueue>> Handle(ListPrivacyRequests request, CancellationToken cancellationToken)
    {
        var all = db.PrivacyRequests.AsNoTracking();
        var ofKind = request.Kind is { } kind ? all.Where(r => r.Kind == kind) : all;
        var ofState = request.State is { } state
            ? all.Where(r => r.State == state)
            : all.Where(r => r.State == PrivacyState.Open || r.State == PrivacyState.Held);
        var shown = request.Kind is { } wanted ? ofState.Where(r => r.Kind == wanted) : ofState;
        var states = await ofKind
            .GroupBy(r => r.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var kinds = await ofState
            .GroupBy(r => r.Kind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

        var info = new PageInfo(request.Page, PageSize, await shown.CountAsync(cancellationToken));
        if (info.IsOutside)
            return Error.NotFound("There is no such page.");
        var sorted = request.Sort switch
        {
            "-requested" => shown.OrderByDescending(r => r.RequestedAt),
            "number" => shown.OrderBy(r => r.Number),
            "-number" => shown.OrderByDescending(r => r.Number),
            _ => shown.OrderBy(r => r.RequestedAt),
        };
        var rows = await sorted
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new PrivacyQueueRow(
                r.Id,
                r.Number,
                r.Kind,
                r.State,
                r.RequestedAt,
                r.MemberId,
                db.Members.Where(m => m.Id == r.MemberId).Select(m => m.Name).FirstOrDefault() ?? "",
                r.Parts.Count(p => p.AnsweredAt == null)
            ))
            .ToListAsync(cancellationToken);
        return new PrivacyQueue(new PageOf<PrivacyQueueRow>(rows, info), states, kinds);
    }
}
