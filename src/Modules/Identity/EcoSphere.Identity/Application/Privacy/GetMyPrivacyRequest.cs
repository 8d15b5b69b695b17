using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>One of the asking member's requests, with how far the modules are.</summary>
[ForMembers]
internal sealed record GetMyPrivacyRequest(Guid RequestId) : IQuery<PrivacyRequest>;

internal sealed class GetMyPrivacyRequestHandler(IIdentityDb db, ICurrentUser user) : IQueryHandler<GetMyPrivacyRequest, PrivacyRequest>
{
    public async Task<Result<PrivacyRequest>> Handle(GetMyPrivacyRequest request, CancellationToken cancellationToken) =>
        await db
            .PrivacyRequests.AsNoTracking()
            .Include(r => r.Parts)
            .SingleOrDefaultAsync(r => r.Id == request.RequestId && r.MemberId == user.Id, cancellationToken)
            is { } found
            ? found
            : PrivacyErrors.NotFound;
}
