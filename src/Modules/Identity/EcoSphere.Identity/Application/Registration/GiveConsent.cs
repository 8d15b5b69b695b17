using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Registration;

/// <summary>A member agrees to the version of the personal data notice that is in force now.</summary>
/// <param name="ConsentNumber">The version that was shown.</param>
[ForMembers]
internal sealed record GiveConsent(int ConsentNumber) : ICommand;

internal sealed class GiveConsentHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<GiveConsent>
{
    public async Task<Result> Handle(GiveConsent request, CancellationToken cancellationToken)
    {
        var current = await db.ConsentTexts.MaxAsync(c => c.Number, cancellationToken);
        if (request.ConsentNumber != current)
            return Error.Invalid("The personal data notice has changed in the meantime. Read the new version and agree again.");

        var member = await db.Members.Include(m => m.Consents).SingleAsync(m => m.Id == user.Id, cancellationToken);
        return member.GiveConsent(new MemberConsent(current, clock.GetUtcNow(), user.IpAddress));
    }
}
