using EcoSphere.Consulting.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>Puts a block at another place, from 1; what lies outside is the nearest end. Sent twice, it moves once.</summary>
[ForMembers]
internal sealed record MoveBlock(Guid CaseId, Guid BlockId, int Position) : ICommand;

internal sealed class MoveBlockHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<MoveBlock>
{
    public async Task<Result> Handle(MoveBlock request, CancellationToken cancellationToken)
    {
        var open = await db.OpenAssessment(access, request.CaseId, cancellationToken);
        return open.Error is { } refused ? refused : open.Value.MoveBlock(request.BlockId, request.Position, clock.GetUtcNow());
    }
}
