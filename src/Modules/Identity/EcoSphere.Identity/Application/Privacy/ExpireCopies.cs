using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Removes the copies that have been kept as long as they should be, some at a time.</summary>
[ForSystem]
internal sealed record ExpireCopies : ICommand<int>;

internal sealed class ExpireCopiesHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<ExpireCopies, int>
{
    private const int AtOnce = 20;

    public async Task<Result<int>> Handle(ExpireCopies request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await db
            .PrivacyRequests.Where(r => r.Kind == PrivacyKind.Copy && r.State == PrivacyState.Answered && r.ExpiresAt <= now)
            .OrderBy(r => r.RequestedAt)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        var ids = due.Select(r => r.Id).ToList();
        db.PrivacyContents.RemoveRange(await db.PrivacyContents.Where(c => ids.Contains(c.RequestId)).ToListAsync(cancellationToken));
        foreach (var copy in due)
            copy.Expire();
        return due.Count;
    }
}
