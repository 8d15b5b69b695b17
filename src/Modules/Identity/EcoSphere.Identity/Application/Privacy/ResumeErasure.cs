using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>The member has settled what stood in the way of the erasure and lets it go on; it may be held again.</summary>
[ForMembers]
internal sealed record ResumeErasure(Guid RequestId) : ICommand<PrivacyState>;

internal sealed class ResumeErasureHandler(IIdentityDb db, ICurrentUser user, ModuleCatalog catalog, TimeProvider clock)
    : ICommandHandler<ResumeErasure, PrivacyState>
{
    public async Task<Result<PrivacyState>> Handle(ResumeErasure request, CancellationToken cancellationToken)
    {
        var erasure = await db
            .PrivacyRequests.Include(r => r.Parts)
            .SingleOrDefaultAsync(r => r.Id == request.RequestId && r.MemberId == user.Id && r.Kind == PrivacyKind.Erase, cancellationToken);
        if (erasure is null)
            return PrivacyErrors.NotFound;
        var email = await db.Members.Where(m => m.Id == user.Id).Select(m => m.Email).SingleAsync(cancellationToken);
        var hindrance = await db.HindranceOf(user.Id, cancellationToken);
        if (erasure.Resume(email, hindrance, catalog.ThatListenTo<ErasureRequested>(), clock.GetUtcNow()).Error is { } error)
            return error;
        if (erasure.State == PrivacyState.Open && erasure.HasAllAnswers)
            await db.FinishErasure(erasure, clock.GetUtcNow(), cancellationToken);
        return erasure.State;
    }
}
