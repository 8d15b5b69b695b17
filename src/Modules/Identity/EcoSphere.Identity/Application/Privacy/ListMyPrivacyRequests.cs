using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>The asking member's privacy requests, newest first.</summary>
[ForMembers]
internal sealed record ListMyPrivacyRequests : IQuery<IReadOnlyList<MyPrivacyRequest>>;

internal sealed record MyPrivacyRequest(Guid Id, string Number, PrivacyKind Kind, PrivacyState State, DateTimeOffset RequestedAt, DateTimeOffset? ExpiresAt);

internal sealed class ListMyPrivacyRequestsHandler(IIdentityDb db, ICurrentUser user) : IQueryHandler<ListMyPrivacyRequests, IReadOnlyList<MyPrivacyRequest>>
{
    public async Task<Result<IReadOnlyList<MyPrivacyRequest>>> Handle(ListMyPrivacyRequests request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<MyPrivacyRequest>>.Of(
            await db
                .PrivacyRequests.AsNoTracking()
                .Where(r => r.MemberId == user.Id)
                .OrderByDescending(r => r.RequestedAt)
                .Take(50)
                .Select(r => new MyPrivacyRequest(r.Id, r.Number, r.Kind, r.State, r.RequestedAt, r.ExpiresAt))
                .ToListAsync(cancellationToken)
        );
}
