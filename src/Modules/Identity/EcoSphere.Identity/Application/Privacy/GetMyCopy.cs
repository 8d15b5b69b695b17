using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>The finished copy, while it is kept.</summary>
[ForMembers]
internal sealed record GetMyCopy(Guid RequestId) : IQuery<PersonalCopy>;

/// <summary>A copy of all personal data.</summary>
internal sealed record PersonalCopy(string Number, DateTimeOffset RequestedAt, IReadOnlyList<PersonalCopyPart> Parts);

/// <summary>What one module holds, as JSON.</summary>
internal sealed record PersonalCopyPart(string Module, string Data);

internal sealed class GetMyCopyHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : IQueryHandler<GetMyCopy, PersonalCopy>
{
    public async Task<Result<PersonalCopy>> Handle(GetMyCopy request, CancellationToken cancellationToken)
    {
        var found = await db
            .PrivacyRequests.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == request.RequestId && r.MemberId == user.Id && r.Kind == PrivacyKind.Copy, cancellationToken);
        if (found is null)
            return PrivacyErrors.NotFound;
        if (found.State != PrivacyState.Answered || found.ExpiresAt <= clock.GetUtcNow())
            return PrivacyErrors.CopyGone;
        var parts = await db
            .PrivacyContents.AsNoTracking()
            .Where(c => c.RequestId == found.Id)
            .OrderBy(c => c.Module)
            .Select(c => new PersonalCopyPart(c.Module, c.Data))
            .ToListAsync(cancellationToken);
        return new PersonalCopy(found.Number, found.RequestedAt, parts);
    }
}
