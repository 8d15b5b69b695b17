using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>One request as staff see it, with its member and its history.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record GetPrivacyRequest(Guid RequestId) : IQuery<PrivacyRequestCase>;

internal sealed record PrivacyRequestCase(PrivacyRequest Request, string MemberName, string MemberEmail, IReadOnlyList<HistoryLine> History);

internal sealed class GetPrivacyRequestHandler(IIdentityDb db) : IQueryHandler<GetPrivacyRequest, PrivacyRequestCase>
{
    public async Task<Result<PrivacyRequestCase>> Handle(GetPrivacyRequest request, CancellationToken cancellationToken)
    {
        var found = await db.PrivacyRequests.AsNoTracking().Include(r => r.Parts).SingleOrDefaultAsync(r => r.Id == request.RequestId, cancellationToken);
        if (found is null)
            return PrivacyErrors.NotFound;
        var member = await db.Members.AsNoTracking().Where(m => m.Id == found.MemberId).Select(m => new { m.Name, m.Email }).SingleAsync(cancellationToken);
        return new PrivacyRequestCase(found, member.Name, member.Email, await db.HistoryOf(found.Id, cancellationToken));
    }
}
