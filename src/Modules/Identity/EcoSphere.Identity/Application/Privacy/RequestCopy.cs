using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Asks all modules for a copy of what they hold of the member. Asked again while one is being made, it is that one.</summary>
[ForMembers]
internal sealed record RequestCopy : ICommand<Guid>;

internal sealed class RequestCopyHandler(IIdentityDb db, ICurrentUser user, ModuleCatalog catalog, TimeProvider clock) : ICommandHandler<RequestCopy, Guid>
{
    public async Task<Result<Guid>> Handle(RequestCopy request, CancellationToken cancellationToken)
    {
        if (await db.Members.SingleOrDefaultAsync(m => m.Id == user.Id, cancellationToken) is not { State: MemberState.Active } member)
            return MemberErrors.NotFound;
        var numbers = await db.PrivacyNumbersAt(clock.GetUtcNow(), cancellationToken);
        if (await db.PendingRequest(member.Id, PrivacyKind.Copy, cancellationToken) is { } pending)
            return pending.Id;

        var copy = PrivacyRequest.ForCopy(numbers.Next(), member.Id, member.Email, catalog.ThatListenTo<PersonalDataRequested>(), clock.GetUtcNow());
        db.PrivacyRequests.Add(copy);
        return copy.Id;
    }
}
