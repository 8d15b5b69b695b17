using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>Puts the modules' parts of a copy together; with the last one the copy is ready.</summary>
internal sealed class CollectPersonalData(IIdentityDb db, TimeProvider clock) : IReaction<PersonalDataProvided>
{
    public async Task Handle(PersonalDataProvided fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var request = await db.PrivacyRequests.Include(r => r.Parts).SingleOrDefaultAsync(r => r.Id == fact.RequestId && r.Kind == PrivacyKind.Copy, ct);
        if (request?.NoteAnswer(fact.Module, null, clock.GetUtcNow()) != true)
            return;
        var content = new PrivacyContent(request.Id, fact.Module, fact.Data);
        foreach (var file in fact.Files ?? [])
            content.Add(file.Name, file.ContentType, file.Length, file.StorageName);
        db.PrivacyContents.Add(content);
        if (request.State == PrivacyState.Answered)
            db.Send(PrivacyMails.CopyReady(await db.Members.SingleAsync(m => m.Id == request.MemberId, ct), request));
    }
}
