using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>
/// Notes which modules have erased; after the last one Identity erases the account itself. One that cannot erase yet holds the request.
/// One class for both, so that a module's answers stay in order.
/// </summary>
internal sealed class CompleteErasure(IIdentityDb db, TimeProvider clock) : IReaction<PersonalDataErased>, IReaction<ErasureDeferred>
{
    public async Task Handle(PersonalDataErased fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var request = await db.PrivacyRequests.Include(r => r.Parts).SingleOrDefaultAsync(r => r.Id == fact.RequestId && r.Kind == PrivacyKind.Erase, ct);
        if (request?.NoteAnswer(fact.Module, fact.Kept, now) == true && request.HasAllAnswers)
            await db.FinishErasure(request, now, ct);
    }

    public async Task Handle(ErasureDeferred fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var request = await db.PrivacyRequests.Include(r => r.Parts).SingleOrDefaultAsync(r => r.Id == fact.RequestId && r.Kind == PrivacyKind.Erase, ct);
        if (request?.NoteDeferral(fact.Module, fact.Reason) != true)
            return;
        db.Send(PrivacyMails.ErasureHeld(await db.Members.SingleAsync(m => m.Id == request.MemberId, ct), request));
    }
}
