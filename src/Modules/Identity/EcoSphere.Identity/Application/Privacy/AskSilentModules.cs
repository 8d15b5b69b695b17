using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Asks the modules anew that have left a copy or an erasure unanswered for a day, some at a time, those asked longest ago first.</summary>
[ForSystem]
internal sealed record AskSilentModules : ICommand<int>;

internal sealed class AskSilentModulesHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<AskSilentModules, int>
{
    private const int AtOnce = 20;

    public async Task<Result<int>> Handle(AskSilentModules request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var before = now - PrivacyRequest.AskAgainAfter;
        var silent = await db
            .PrivacyRequests.Include(r => r.Parts)
            .Where(r => r.State == PrivacyState.Open && (r.Kind == PrivacyKind.Copy || r.Kind == PrivacyKind.Erase))
            .Where(r => r.AskedAt < before && (r.AskedAgainAt == null || r.AskedAgainAt < before))
            .OrderBy(r => r.AskedAt)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var late in silent)
            await db.AskAgain(late, now, cancellationToken);
        return silent.Count;
    }
}
