using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Erases accounts that were opened and never confirmed, here and in every module, some at a time. Invitations to the staff wait on.</summary>
[ForSystem]
internal sealed record ForgetUnactivatedMembers(int Days) : ICommand<int>;

internal sealed class ForgetUnactivatedMembersHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<ForgetUnactivatedMembers, int>
{
    private const int AtOnce = 50;

    public async Task<Result<int>> Handle(ForgetUnactivatedMembers request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var before = now.AddDays(-request.Days);
        var forgotten = await db
            .Members.Include(m => m.Consents)
            .Include(m => m.Grants)
            .Where(m => m.State == MemberState.Pending && m.RegisteredAt < before && !m.Grants.Any())
            .OrderBy(m => m.RegisteredAt)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var member in forgotten)
        {
            // nobody waits for the answers: there is nobody to tell
            db.Publish(new ErasureRequested(Guid.CreateVersion7(), member.Id, member.Email), member.Id);
            await db.EraseMember(member, now, cancellationToken);
        }

        return forgotten.Count;
    }
}
