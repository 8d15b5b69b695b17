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

/// <summary>What one module holds.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Data">As JSON; null where staff went on without the module.</param>
/// <param name="Files">The files that the person gave.</param>
/// <param name="LeftOutBecause">Why there is nothing of it, or null.</param>
internal sealed record PersonalCopyPart(string Module, string? Data, IReadOnlyList<PrivacyFile> Files, string? LeftOutBecause);

internal sealed class GetMyCopyHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : IQueryHandler<GetMyCopy, PersonalCopy>
{
    public async Task<Result<PersonalCopy>> Handle(GetMyCopy request, CancellationToken cancellationToken)
    {
        var found = await db
            .PrivacyRequests.AsNoTracking()
            .Include(r => r.Parts)
            .SingleOrDefaultAsync(r => r.Id == request.RequestId && r.MemberId == user.Id && r.Kind == PrivacyKind.Copy, cancellationToken);
        if (found is null)
            return PrivacyErrors.NotFound;
        if (found.State != PrivacyState.Answered || found.ExpiresAt <= clock.GetUtcNow())
            return PrivacyErrors.CopyGone;
        var contents = await db
            .PrivacyContents.AsNoTracking()
            .Include(c => c.Files)
            .Where(c => c.RequestId == found.Id)
            .ToDictionaryAsync(c => c.Module, StringComparer.Ordinal, cancellationToken);
        return new PersonalCopy(
            found.Number,
            found.RequestedAt,
            [.. found.Parts.OrderBy(p => p.Module, StringComparer.Ordinal).Select(p => Of(p, contents.GetValueOrDefault(p.Module)))]
        );
    }

    private static PersonalCopyPart Of(PrivacyPart part, PrivacyContent? content) =>
        new(part.Module, content?.Data, [.. (content?.Files ?? []).OrderBy(f => f.Position)], part.LeftOutBecause);
}
