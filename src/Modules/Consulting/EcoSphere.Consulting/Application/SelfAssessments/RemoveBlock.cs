using EcoSphere.Consulting.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>Takes a block away; doing it again changes nothing.</summary>
[ForMembers]
internal sealed record RemoveBlock(Guid CaseId, Guid BlockId) : ICommand;

internal sealed class RemoveBlockHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<RemoveBlock>
{
    public async Task<Result> Handle(RemoveBlock request, CancellationToken cancellationToken)
    {
        var open = await db.OpenAssessment(access, request.CaseId, cancellationToken);
        return open.Error is { } refused ? refused : open.Value.RemoveBlock(request.BlockId, clock.GetUtcNow());
    }
}
